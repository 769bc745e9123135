import type { Binding, WrittenFigure } from './binding';
import type { Origin } from './choose-source';
import type { Published } from './figure-at';
import { hashOf } from './hash';

/** A period that nothing was written for. */
export function unwritten(period: string): WrittenFigure {
  return { period, value: null, sign: null, content: '' };
}

/**
 * A binding with the passport of what was just written. The same object where source and cells are as before, or
 * where the source has nothing: then nothing is written a second time.
 */
export function renewBinding(
  binding: Binding,
  origin: Origin,
  published: readonly (Published | null)[],
  written: readonly WrittenFigure[],
  retrieved: string,
): Binding {
  if (!published.some((one) => one !== null)) return binding;
  const { source, table } = origin;
  const hash = hashOf(JSON.stringify([source, table, published]));
  if (hash === binding.hash && JSON.stringify(written) === JSON.stringify(binding.written)) return binding;
  const dates = published.flatMap((one) => one?.datenstand ?? []).sort();
  return {
    ...binding,
    source,
    table,
    datenstand: dates.at(-1) ?? binding.datenstand,
    retrieved,
    hash,
    written,
  };
}
