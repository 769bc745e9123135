import { ImportError } from '../import-error';
import { readerMessages } from './messages';

const GERMAN_DATE = /^(\d{2})\.(\d{2})\.(\d{4})$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Years, months, quarters, school years, and spans such as a semester: `2023-10P6M`, `WS 2022/23`. */
const OTHER_TIMES: readonly RegExp[] = [
  /^(?:1[89]|2[01])\d{2}$/,
  /^(?:1[89]|2[01])\d{2}-(?:0[1-9]|1[0-2])$/,
  /^(?:1[89]|2[01])\d{2}-Q[1-4]$/,
  /^(?:(?:WS|SS|WT|ST) )?(?:1[89]|2[01])\d{2}\/(?:\d{2}|\d{4})$/,
  /^(?:1[89]|2[01])\d{2}-(?:0[1-9]|1[0-2])(?:-\d{2})?P\d{1,3}[DMY]$/,
];

/**
 * The time of a row as a period: `31.12.2022` as `2022-12-31`, all else as it is.
 * Error: ImportError with the line for what is no time of GENESIS.
 */
export function periodOfTime(time: string, line: number): string {
  const period = time.replace(GERMAN_DATE, '$3-$2-$1');
  if (isDate(period) || OTHER_TIMES.some((form) => form.test(period))) return period;
  throw new ImportError(readerMessages.notAPeriod(line, time));
}

function isDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = DATE.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return year !== '' && date.toISOString().startsWith(text);
}
