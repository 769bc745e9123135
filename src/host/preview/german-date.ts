/** A date or time as a cell holds it: days since 1899-12-30 (1900 system), and how it is shown. */
export interface DateValue {
  readonly serial: number;
  readonly format: string;
}

const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const MONTH_NAMES =
  'januar februar märz april mai juni juli august september oktober november dezember'.split(' ');

/** Excel's format 14, the short date of the user's region: 31.12.2026 on a German computer. */
const DAY_FORMAT = 'm/d/yyyy';
const SHORT_DAY_FORMAT = 'd. mmm';
const MONTH_FORMAT = 'mmm yy';

const MILLISECONDS_PER_DAY = 86_400_000;
/** Excel's day 0; its leap year 1900 makes dates before March 1900 wrong, so they are left as text. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_SERIAL = 61;

/** The serial of a date that exists, from 1 March 1900 on. */
function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = (date.getTime() - EPOCH) / MILLISECONDS_PER_DAY;
  return serial >= FIRST_SERIAL && year <= 9999 ? serial : undefined;
}

/** Two digits mean 1930 to 2029, as Windows and Excel read them. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function monthNumber(name: string): number | undefined {
  const lower = name.toLowerCase().replace(/\.$/, '');
  const index = MONTH_NAMES.indexOf(lower);
  const found = index >= 0 ? index : MONTHS.indexOf(lower === 'mrz' ? 'mär' : lower);
  return found >= 0 ? found + 1 : undefined;
}

function dated(serial: number | undefined, format: string): DateValue | undefined {
  return serial === undefined ? undefined : { serial, format };
}

/** What `31.12.` and a bare day and month mean depends on the year in which they are typed. */
export function parseGermanDate(text: string, currentYear: number): DateValue | undefined {
  let parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(text);
  if (parts) return dated(serialOf(fullYear(parts[3]!), Number(parts[2]), Number(parts[1])), DAY_FORMAT);

  parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (parts) return dated(serialOf(Number(parts[1]), Number(parts[2]), Number(parts[3])), DAY_FORMAT);

  parts = /^(\d{4})-(\d{1,2})$/.exec(text);
  if (parts) return dated(serialOf(Number(parts[1]), Number(parts[2]), 1), MONTH_FORMAT);

  parts = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (parts) return dated(serialOf(Number(parts[2]), Number(parts[1]), 1), MONTH_FORMAT);

  parts = /^(\d{1,2})[./-](\d{1,2})\.?$/.exec(text);
  if (parts) return dayOrMonth(parts[1]!, parts[2]!, currentYear);

  parts = /^(\d{1,2}\.\d{1,2}\.\d{4}) (\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text);
  const day = parts && parseGermanDate(parts[1]!, currentYear);
  const time = parts && parseTime(parts[2]!);
  if (day && time) return { serial: day.serial + time.serial, format: `${DAY_FORMAT} hh:mm` };

  parts = /^(?:(\d{1,2})\.? )?(\p{L}{3,9}\.?)[ -](\d{4}|\d{2})$/u.exec(text);
  const month = parts && monthNumber(parts[2]!);
  if (parts && month) {
    const format = parts[1] ? DAY_FORMAT : MONTH_FORMAT;
    return dated(serialOf(fullYear(parts[3]!), month, Number(parts[1] ?? 1)), format);
  }
  return parseTime(text);
}

/** `1.5` is the first of May of this year; `1.23` cannot be a day and is January 2023. */
function dayOrMonth(first: string, second: string, currentYear: number): DateValue | undefined {
  const day = serialOf(currentYear, Number(second), Number(first));
  if (day !== undefined) return { serial: day, format: SHORT_DAY_FORMAT };
  return second.length === 2 ? dated(serialOf(fullYear(second), Number(first), 1), MONTH_FORMAT) : undefined;
}

function parseTime(text: string): DateValue | undefined {
  const parts = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!parts || Number(parts[1]) > 23) return undefined;
  const seconds = Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return { serial: seconds / 86_400, format: parts[3] ? 'hh:mm:ss' : 'hh:mm' };
}

/** `31.12.2026`, with the time where there is one and the time alone before day 1: what the editor shows. */
export function germanDateText(serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const date = new Date(EPOCH + seconds * 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`;
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  if (serial < 1) return time;
  return seconds % 86_400 === 0 ? day : `${day} ${time}`;
}
