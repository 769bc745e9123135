import type { Binding, WrittenFigure } from './binding';
import type { Origin } from './choose-source';
import type { Published } from './figure-at';
import { newestText } from './figure-at';
import { hashOf } from './hash';

/** A period that nothing was written for. */
export function unwritten(period: string): WrittenFigure {
  return { period, value: null, sign: null, content: '' };
}

/**
 * A binding with the passport of what was just written. The same object where source and cells are as before, or
 * where the source has nothing: then nothing is written a second time, also where the same was retrieved again.
 * `retrieved`: for figures whose source does not say when they were. `used`: what was taken over; a sign that was not
 * must not lend its Datenstand to the number that stays.
 */
export function renewBinding(
  binding: Binding,
  origin: Origin,
  published: readonly (Published | null)[],
  written: readonly WrittenFigure[],
  retrieved: string,
  used = published,
): Binding {
  if (!used.some((one) => one !== null)) return binding;
  const { source, table } = origin;
  const hash = hashOf(JSON.stringify([source, table, published], withoutRetrieved));
  if (hash === binding.hash && JSON.stringify(written) === JSON.stringify(binding.written)) return binding;
  const newest = (date: 'datenstand' | 'retrieved') => newestText(used.map((one) => one?.[date] ?? null));
  return {
    ...binding,
    source,
    table,
    datenstand: newest('datenstand') ?? binding.datenstand,
    retrieved: newest('retrieved') ?? retrieved,
    hash,
    written,
  };
}

function withoutRetrieved(key: string, value: unknown): unknown {
  return key === 'retrieved' ? undefined : value;
}
