import { isMissingSign } from '../../domain/numbers/missing-sign';
import type { Observation } from '../observation';
import { baMessages } from './ba-messages';
import { broken } from './json-stat-parts';

type Mark = Pick<Observation, 'value' | 'sign' | 'quality'>;

/** Eurostat's flags that mean something else in Germany: its `e` is estimated, there `e` is final. */
const EUROSTAT_MARKS: ReadonlyMap<string, string> = new Map([['e', 's']]);

/**
 * Marks of quality of the German offices, and flags of Eurostat, which come several at once (`bp`): break, confidential,
 * definition differs, estimated or final, forecast, imputed, not significant, provisional, revised, estimated by
 * Eurostat, unreliable, not applicable. Eurostat's `:` is a missing value.
 */
const MARKS = /^(?:\(\)|:|:?[bcdefinprsuz]{1,3})$/;

/**
 * What a cell publishes; null where it holds nothing.
 * A status beside a number is a mark of quality; without a number, or beside a 0 that only fills the place, it is the
 * sign.
 * Error: ImportError for a status that is neither sign nor mark: signs go into cells.
 */
export function markOf(value: number | null, status: string | null, isFeed: boolean): Mark | null {
  if (status === null) return value === null ? null : { value, sign: null, quality: null };
  if (!isMissingSign(status) && !MARKS.test(status)) broken(baMessages.unknownStatus(status));
  if (value === null || (value === 0 && isMissingSign(status)))
    return { value: null, sign: status, quality: null };
  const quality = isFeed ? status : (EUROSTAT_MARKS.get(status) ?? status);
  return { value, sign: null, quality };
}
