import { ImportError } from '../import-error';
import type { Observation } from '../observation';
import { readJsonStat, recognisesJsonStat } from '../readers/json-stat';
import { isObject, partOf } from '../readers/json-stat-parts';
import { feedMessages } from './messages';
import type { Passport } from './passport';
import { readPassport } from './read-passport';

type PassportOfCell = (figure: string, period: string) => Passport | undefined;

/** Whether a JSON value is a dataset of our feed that says for every figure where it comes from. */
export function recognisesFeedDataset(value: unknown): boolean {
  return recognisesJsonStat(value) && Array.isArray(partOf(feedOf(value), 'passports'));
}

/**
 * The observations of a dataset of the feed, each with the source, table and Datenstand of its own figure.
 * Error: ImportError of the JSON-stat reader, and for passports that do not fit.
 */
export function readFeedDataset(value: unknown): Observation[] {
  const passportOf = passportsOf(value);
  return readJsonStat(value).map((observation) => {
    const passport = passportOf(observation.variable, observation.period);
    if (!passport) throw new ImportError(feedMessages.noPassport(observation.variable, observation.period));
    const { source, table, datenstand } = passport;
    return { ...observation, source, table, datenstand };
  });
}

/** The passport of a figure and period, with what a later run needs to keep it. */
export function passportsOf(value: unknown): PassportOfCell {
  const feed = feedOf(value);
  const listed = partOf(feed, 'passports');
  const passports = Array.isArray(listed) ? listed.map(readPassport) : [];
  const places = partOf(feed, 'passportOf');
  const columns = new Map(periodsOf(value).map((period, column) => [period, column]));
  return (figure, period) => {
    const place = isObject(places) ? partOf(places, figure) : undefined;
    const at: unknown = Array.isArray(place) ? place[columns.get(period) ?? -1] : place;
    return typeof at === 'number' ? passports[at] : undefined;
  };
}

function feedOf(value: unknown): Readonly<Record<string, unknown>> {
  return inner(inner(value, 'extension'), 'feed');
}

function periodsOf(value: unknown): readonly unknown[] {
  const time = inner(inner(inner(value, 'dimension'), 'time'), 'category');
  const index = partOf(time, 'index');
  return Array.isArray(index) ? index : [];
}

/** An object inside an object; an empty one where there is none. */
function inner(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const part = isObject(value) ? partOf(value, key) : undefined;
  return isObject(part) ? part : {};
}
