import { nameBesideKey } from '../regions';
import type { Column } from './mapped-columns';
import type { ColumnMapping } from './mapped-mapping';

const NAME_HEADING = /kreis|name|bezeichnung|gebiet|jobcenter|stadt|\bort\b|^region$/i;
/** Of another region by intention. */
const OTHER_AREA = /bezirk|agentur|statistisch|nachbar|herkunft|ziel/i;

/** Columns next to that of the keys which nobody assigned and whose headings speak of the same region. */
export function nameColumnsOf(names: readonly string[], mapping: ColumnMapping): readonly Column[] {
  const { region, period, variable, values, dimensions } = mapping;
  const assigned = new Set([region, period, variable, ...values, ...dimensions]);
  const at = region === null ? -1 : names.indexOf(region);
  if (at < 0) return [];
  return [at - 1, at + 1].flatMap((place) => {
    const name = names[place];
    if (name === undefined || assigned.has(name)) return [];
    return NAME_HEADING.test(name) && !OTHER_AREA.test(name) ? [{ name, place }] : [];
  });
}

/** Whether a name beside a key is that of another region; the Land that a Kreis lies in, and Germany, are none. */
export function namesAnotherRegion(ags: string, name: string): boolean {
  if (nameBesideKey(ags, name) !== 'other') return false;
  return ![ags.slice(0, 2), 'DG'].some((wider) => wider !== ags && nameBesideKey(wider, name) === 'same');
}
