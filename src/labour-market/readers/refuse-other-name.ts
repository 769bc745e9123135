import { ImportError } from '../import-error';
import { nameBesideKey, regionByAgs } from '../regions';
import { readerMessages } from './messages';

/**
 * Error: ImportError where the name beside a key is surely that of another region: rows were shifted or sorted in part,
 * and nobody can say whose figures they are. `where` is for the message: `Zeile 4`.
 */
export function refuseOtherName(where: string, ags: string, name: string): void {
  if (nameBesideKey(ags, name) !== 'other') return;
  const official = regionByAgs(ags)?.name ?? ags;
  throw new ImportError(readerMessages.otherRegionName(where, ags, name.trim(), official));
}
