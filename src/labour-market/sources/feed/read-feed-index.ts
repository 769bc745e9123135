import { ImportError } from '../../import-error';
import { property, textProperty } from '../http/property';
import { messages } from '../messages';
import type { FeedFile, FeedIndex, FeedRegion } from './feed-index';

/** Bytes of one file of a feed; 15 years of monthly values of a region have 11,000. */
export const LARGEST_FEED_FILE = 2_000_000;
const MOST_REGIONS = 1_000;
const LONGEST_NAME = 500;
const AGS = /^(?:DG|\d{2}|\d{5})$/;
const SHA256 = /^[0-9a-f]{64}$/;
/** Below the index: no scheme, no host, no way up. */
const PATH = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/** The index from its text, every part checked. Error: ImportError naming the part that is wrong. */
export function readFeedIndex(text: string): FeedIndex {
  const json = parsed(text);
  const schema = textProperty(json, 'schema') ?? '';
  if (schema !== '1' && schema !== '') throw new ImportError(messages.feedNewer(schema));
  require(schema === '1', 'schema fehlt');
  const created = textProperty(json, 'created') ?? '';
  require(DATE.test(created) && !Number.isNaN(Date.parse(created)), 'created ist kein Zeitpunkt');
  const regions = list(json, 'regions', MOST_REGIONS).map(region);
  require(new Set(regions.map(({ ags }) => ags)).size === regions.length, 'eine Region steht zweimal darin');
  return {
    schema: '1',
    created,
    regions,
    figures: list(json, 'figures', MOST_REGIONS),
    licences: list(json, 'licences', MOST_REGIONS),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError(messages.feedIndexUnreadable('es ist kein JSON'));
  }
}

function region(value: unknown, index: number): FeedRegion {
  const where = `Region ${index + 1}`;
  const ags = textProperty(value, 'ags') ?? '';
  const name = textProperty(value, 'name') ?? '';
  require(AGS.test(ags), `${where}: ags ist kein Schlüssel`);
  require(name !== '' && name.length <= LONGEST_NAME, `${where}: name fehlt oder ist zu lang`);
  const files = property(value, 'files');
  require(typeof files === 'object' && files !== null, `${where}: files fehlt`);
  const m = file(property(files, 'm'), where);
  const a = file(property(files, 'a'), where);
  return { ags, name, files: { ...(m && { m }), ...(a && { a }) } };
}

function file(value: unknown, where: string): FeedFile | undefined {
  if (value === undefined) return undefined;
  const path = textProperty(value, 'path') ?? '';
  const sha256 = textProperty(value, 'sha256') ?? '';
  const bytes = property(value, 'bytes');
  require(PATH.test(path), `${where}: path führt nicht in den Feed`);
  require(SHA256.test(sha256), `${where}: sha256 ist keine Prüfsumme`);
  require(typeof bytes === 'number' &&
    Number.isInteger(bytes) &&
    bytes > 0 &&
    bytes <= LARGEST_FEED_FILE, `${where}: bytes ist keine zulässige Größe`);
  return { path, sha256, bytes };
}

function list(json: unknown, name: string, most: number): readonly unknown[] {
  const value = property(json, name);
  require(Array.isArray(value) && value.length <= most, `${name} ist keine Liste oder zu lang`);
  return value;
}

function require(condition: boolean, what: string): asserts condition {
  if (!condition) throw new ImportError(messages.feedIndexUnreadable(what));
}
