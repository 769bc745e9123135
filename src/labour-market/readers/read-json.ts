import { readFeedDataset, recognisesFeedDataset } from '../feed/read-feed-dataset';
import { ImportError } from '../import-error';
import type { Observation } from '../observation';
import { BA_JSON_FORMAT, readBaJson, recognisesBaJson } from './ba-json';
import { decodeText } from './decode';
import { genesisReply } from './genesis-reply';
import { tableOfName } from './genesis-source';
import { readJsonStat, recognisesJsonStat } from './json-stat';
import { readerMessages } from './messages';

/**
 * The observations of a JSON file; null for JSON of an unknown form. `name`: of the file, which may tell the table.
 * Error: ImportError for broken JSON, and for a reply of a database that is a message in place of a table.
 */
export function readJson(
  bytes: Uint8Array,
  name = '',
): { format: string; observations: Observation[] } | null {
  const value = parsed(decodeText(bytes));
  if (recognisesFeedDataset(value))
    return { format: 'JSON-stat 2.0 (Feed)', observations: readFeedDataset(value) };
  if (recognisesJsonStat(value)) return { format: 'JSON-stat 2.0', observations: readJsonStat(value) };
  if (recognisesBaJson(value)) {
    const table = tableOfName(name);
    return { format: BA_JSON_FORMAT, observations: readBaJson(value, table === null ? {} : { table }) };
  }
  const reply = genesisReply(value);
  if (reply !== null) throw new ImportError(reply);
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError(readerMessages.brokenJson);
  }
}
