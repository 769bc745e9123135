import { ImportError } from '../../import-error';
import type { Region } from '../../regions';
import { messages } from '../messages';
import type { BaTable } from './tables';
import { regionParameter } from './tables';

export interface BaRequest {
  readonly table: BaTable;
  readonly region: Region;
  readonly format: 'csv' | 'json';
}

const PATHS = { csv: 'ct/v1/tableFetch/csv/', json: 'pc/v1/tableFetch/dia/' } as const;

/**
 * The address of a table for one region, which the BA knows by its name only.
 * Errors: ImportError where the table lacks the region's level, and where the BA's spelling is not proven: a guessed
 * `Kaiserslautern` is another Kreis.
 */
export function tableAddress(baseUrl: URL, { table, region, format }: BaRequest): URL {
  const parameter = regionParameter(table, region.level);
  if (parameter === undefined) throw new ImportError(messages.baLevelMissing(table, region.level));
  const url = new URL(PATHS[format] + table, baseUrl);
  // `%20` and not `+` for a blank, in the parameter's name too: every server reads that one.
  if (parameter !== null)
    url.search = `${encodeURIComponent(parameter)}=${encodeURIComponent(nameFor(region))}`;
  return url;
}

function nameFor({ baName, level, name, ags }: Region): string {
  // The names of the sixteen Länder are spelled alike everywhere.
  const sent = baName ?? (level === 'Land' ? name : null);
  if (sent === null) throw new ImportError(messages.baNameMissing(ags));
  return sent;
}
