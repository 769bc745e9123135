import { FORM_KEYS, FORM_SERIES } from '../../workbook';
import type { Wish } from '../../workbook';

/** What the form shows is taken from the form; everything else of an example from the example. */
export function withExample(typed: Wish, example: Wish | undefined): Wish {
  if (!example) return typed;
  const { tables } = example;
  return {
    ...typed,
    inputs: { ...without(example.inputs, FORM_KEYS), ...typed.inputs },
    series: { ...without(example.series ?? {}, FORM_SERIES), ...typed.series },
    ...(tables && { tables }),
  };
}

function without<Content>(
  entries: Readonly<Record<string, Content>>,
  keys: readonly string[],
): Record<string, Content> {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => !keys.includes(key)));
}
