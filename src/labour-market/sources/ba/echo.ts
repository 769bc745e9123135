import { ImportError } from '../../import-error';
import type { BaRegion } from '../../readers/ba-region';
import { baRegion, narrowest } from '../../readers/ba-region';
import { isBlank, textRows } from '../../readers/ba-rows';
import type { Level, Region, RegionDirectory } from '../../regions';
import { checkEcho } from '../../regions';
import { messages } from '../messages';

const LEVELS: ReadonlyMap<string, Level> = new Map([
  ['Kreis', 'Kreis'],
  ['Land', 'Land'],
  ['Bundesland', 'Land'],
  ['Deutschland', 'Bund'],
]);
/** The lines above a table are fewer than ten. */
const LONGEST_HEAD = 4_000;

/**
 * Refuses a table that is not surely for the region asked for, by the lines above its header.
 * Error: ImportError with both names. A table of Germany need not say so: it takes no region that could be mistaken.
 */
export function refuseOtherRegion(text: string, asked: Region, directory: RegionDirectory): void {
  const echo = echoedRegion(text);
  const askedName = asked.baName ?? asked.name;
  if (echo === undefined) {
    if (asked.level === 'Bund') return;
    throw new ImportError(messages.baNoEcho(askedName));
  }
  const level = LEVELS.get(echo.kind);
  if (level === undefined || !checkEcho(asked, echo.name, level, directory))
    throw new ImportError(messages.baOtherRegion(echo.name, askedName));
}

/** `Land:; Berlin`: the narrowest region that a line above the first blank one names. */
function echoedRegion(text: string): BaRegion | undefined {
  const rows = textRows(text.slice(0, LONGEST_HEAD).split(/\r?\n[ \t;]*\r?\n/, 1)[0] ?? '', ';');
  return narrowest(
    rows
      .filter((row) => !isBlank(row))
      .map(({ cells: [key = '', value = ''] }) => baRegion(key.replace(/:$/, ''), value))
      .filter((region) => region !== undefined),
  );
}
