import { readFeedDataset, recognisesFeedDataset } from '../feed/read-feed-dataset';
import { ImportError } from '../import-error';
import type { Observation } from '../observation';
import { readBaJson, recognisesBaJson } from './ba-json';
import { decodeText } from './decode';
import { genesisReply } from './genesis-reply';
import { readJsonStat, recognisesJsonStat } from './json-stat';
import { readerMessages } from './messages';

/**
 * The observations of a JSON file; null for JSON of an unknown form.
 * Error: ImportError for broken JSON, and for a reply of a database that is a message in place of a table.
 */
export function readJson(bytes: Uint8Array): { format: string; observations: Observation[] } | null {
  const value = parsed(decodeText(bytes));
  if (recognisesFeedDataset(value))
    return { format: 'JSON-stat 2.0 (Feed)', observations: readFeedDataset(value) };
  if (recognisesJsonStat(value)) return { format: 'JSON-stat 2.0', observations: readJsonStat(value) };
  if (recognisesBaJson(value)) return { format: 'BA-Statistik-API (JSON)', observations: readBaJson(value) };
  const reply = genesisReply(value);
  if (reply !== null) throw new ImportError(readerMessages.replyOfGenesis(reply));
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError(readerMessages.brokenJson);
  }
}
