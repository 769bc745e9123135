const SPACES = '\\s\\u00a0\\u2007\\u2009\\u202f';
const MINUS_SIGNS = /[\u2010-\u2015\u2212]/g;
const EDGES = new RegExp(`^[${SPACES}]+|[${SPACES}]+$`, 'g');
const GROUP = `[.${SPACES}'\u2019]`;

const GERMAN = new RegExp(
  `^([+-]?)[${SPACES}]*(\\d{1,3}(?:(${GROUP})\\d{3}(?:\\3\\d{3})*)|\\d+|)(?:,(\\d*))?$`,
);
const ENGLISH = /^([+-]?)(\d{1,3}(?:,\d{3})+)\.(\d+)$|^([+-]?)(\d{1,3}(?:,\d{3}){2,})$/;
/** Groups by full stop, and one more full stop where the comma belongs: 14.871.326.97. */
const STOP_FOR_COMMA = /^([+-]?\d{1,3}(?:\.\d{3})+)\.(\d{1,2}|\d{4,})$/;
const DECIMAL_POINT = /^([+-]?)(\d*)\.(\d+)$/;

/** A number as text, taken apart: sign, whole digits, decimals, and the unit that stood beside it. */
export interface NumberShape {
  negative: boolean;
  whole: string;
  decimals: string;
  unit: 'euro' | 'percent' | undefined;
}

export type ShapeProblem = { code: 'notANumber' } | { code: 'decimalPoint'; meant: string };

/** Takes off "€", "EUR" or "%" at an end, as they come along when a cell or an amount is pasted. */
function splitUnit(text: string): { body: string; unit: NumberShape['unit'] } {
  const euro = /^(?:€|EUR)(.*)$|^(.*?)(?:€|EUR|Euro)$/iu.exec(text);
  if (euro) return { body: (euro[1] ?? euro[2] ?? '').replace(EDGES, ''), unit: 'euro' };
  if (text.endsWith('%')) return { body: text.slice(0, -1).replace(EDGES, ''), unit: 'percent' };
  return { body: text, unit: undefined };
}

/** "1.000,-" and "1.000,--" are whole amounts in German letters. */
function withoutDash(body: string): string {
  return body.replace(/,-{1,2}$/, '');
}

/**
 * Takes a number in German notation apart: groups of three by full stop, space or apostrophe, decimals after a
 * comma. Anything else is a problem, never a guess; for English notation the problem names the German one.
 */
export function readShape(text: string): NumberShape | ShapeProblem {
  const { body, unit } = splitUnit(text.replace(MINUS_SIGNS, '-').replace(EDGES, ''));
  const plain = withoutDash(body);

  const german = GERMAN.exec(plain);
  if (german) {
    const whole = (german[2] ?? '').replace(/\D/g, '');
    const decimals = german[4] ?? '';
    if (whole !== '' || decimals !== '') return { negative: german[1] === '-', whole, decimals, unit };
  }
  const english = ENGLISH.exec(plain);
  if (english) {
    const sign = english[1] ?? english[4] ?? '';
    const groups = (english[2] ?? english[5] ?? '').replaceAll(',', '.');
    return { code: 'decimalPoint', meant: sign + groups + (english[3] ? `,${english[3]}` : '') };
  }
  const stop = STOP_FOR_COMMA.exec(plain);
  if (stop) return { code: 'decimalPoint', meant: `${stop[1] ?? ''},${stop[2] ?? ''}` };
  const point = DECIMAL_POINT.exec(plain);
  if (point) return { code: 'decimalPoint', meant: `${point[1] ?? ''}${point[2] || '0'},${point[3] ?? ''}` };
  return { code: 'notANumber' };
}
