import { ImportError } from '../import-error';
import { baMessages } from './ba-messages';
import { parsePeriod } from './ba-period';
import type { BaRegion } from './ba-region';
import { baRegion, narrowest } from './ba-region';
import type { TextRow } from './ba-rows';
import { isBlank } from './ba-rows';

/** What the lines above a table of the BA say of all its figures. */
export interface BaPreamble {
  /** What the file calls itself: a line that names neither region nor anything else; null without one. */
  readonly title: string | null;
  /** Null where none is named. */
  readonly region: BaRegion | null;
  /** `2026-02`; the source's own text where it is no period; null without one. */
  readonly datenstand: string | null;
  /** The newest figures are provisional. */
  readonly provisional: boolean;
}

/** `rows` are those above the header. Error: ImportError for lines that are none of a BA head, or contradict. */
export function readBaPreamble(rows: readonly TextRow[]): BaPreamble {
  const entries = new Map<string, string>();
  const regions: BaRegion[] = [];
  let title: string | null = null;
  for (const row of rows) {
    if (isBlank(row)) continue;
    const [key, value] = entryOf(row);
    if (entries.has(key)) throw new ImportError(baMessages.preambleTwice(row.line, key));
    entries.set(key, value);
    const region = baRegion(key, value);
    if (region) regions.push(region);
    else if (value === '' && isAlone(row)) title ??= key;
  }
  const region = narrowest(regions) ?? null;
  refuseStrangers(region, regions);
  const datenstand = entries.get('Datenstand');
  return {
    title,
    region,
    datenstand: datenstand ? (parsePeriod(datenstand) ?? datenstand) : null,
    provisional: /vorläufig/i.test(entries.get('Hinweis') ?? ''),
  };
}

/** `Land:; Berlin`, `Land: Berlin`, and a title or `Deutschland` that stands alone. */
function entryOf({ line, cells }: TextRow): readonly [string, string] {
  const filled = cells.filter((cell) => cell !== '');
  const text = filled.join(' ');
  const colon = text.indexOf(':');
  if (filled.length > 2 || (filled.length === 2 && !filled[0]?.endsWith(':')))
    throw new ImportError(baMessages.preambleLine(line, text));
  return colon < 0 ? [text, ''] : [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
}

/** Not `Gebietsstand:;`, which only lacks its value. */
function isAlone({ cells }: TextRow): boolean {
  return !cells.some((cell) => cell.includes(':'));
}

/** A Kreis must lie in the Land beside it. */
function refuseStrangers(region: BaRegion | null, regions: readonly BaRegion[]): void {
  for (const { ags, name } of regions) {
    if (!region?.ags || !ags || ags === 'DG' || region.ags.startsWith(ags)) continue;
    throw new ImportError(baMessages.regionsDiffer(region.name, name));
  }
}
