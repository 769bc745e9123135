import fc from 'fast-check';
import { rundung } from '../rundung';
import { useOfficeCustomFunctions } from '../testing/office-runtime';

beforeAll(useOfficeCustomFunctions);

const UNITS: ReadonlyArray<readonly [text: string, exponent: number]> = [
  ['', 0],
  [' €', 0],
  [' Personen', 0],
  [' Tsd. €', 3],
  ['T€', 3],
  [' Mio. €', 6],
  ['Mio.€', 6],
  [' Mrd. €', 9],
  [' %', -2],
  [' Prozentpunkte', -2],
  [' vom Hundert', -2],
  [' Cent', -2],
  [' bp', -4],
  [' M€', 6],
];

const unit = fc.constantFrom(...UNITS);
const coarseUnit = fc.constantFrom(...UNITS.filter(([, exponent]) => exponent > -4));
const decimals = fc.integer({ min: 0, max: 4 });
// In per cent with four decimals these are 15 digits, the most that can be compared.
const cents = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });
const minus = fc.constantFrom('-', '−', 'minus ');
const separator = fc.constantFrom('.', ' ', '\u00a0', '\u202f');

function verdict(wert: number, text: string): string {
  return rundung([[wert]], [[text]])[0]?.[0] as string;
}

/** cents ÷ 100 in units of 10^−places, in whole numbers of any size: toward zero, and half away from zero. */
function inUnits(value: number, places: number): { readonly truncated: bigint; readonly rounded: bigint } {
  const shift = BigInt(Math.abs(places - 2));
  const size = BigInt(Math.abs(value)) * (places >= 2 ? 10n ** shift : 1n);
  const divisor = places >= 2 ? 1n : 10n ** shift;
  return { truncated: size / divisor, rounded: (2n * size + divisor) / (2n * divisor) };
}

function printed(size: bigint, places: number, group: string): string {
  const digits = size.toString().padStart(places + 1, '0');
  const whole = BigInt(digits.slice(0, digits.length - places))
    .toLocaleString('de-DE')
    .replaceAll('.', group);
  return places === 0 ? whole : `${whole},${digits.slice(-places)}`;
}

/** Values are whole numbers of 10^-SCALE, fine enough for basis points with four decimals. */
const SCALE = 12;

interface Figure {
  readonly before: string;
  readonly isRough: boolean;
  readonly sign: string;
  readonly size: bigint;
  readonly places: number;
  readonly group: string;
  readonly words: string;
  readonly exponent: number;
}

const figure: fc.Arbitrary<Figure> = fc
  .record({
    before: fc.constantFrom(
      ...(['', 'Das sind '] as const).map((before) => ({ before, isRough: false })),
      ...(['rund ', 'Ca. ', 'rund € ', 'an die ', 'gegen '] as const).map((before) => ({
        before,
        isRough: true,
      })),
    ),
    sign: fc.constantFrom('', '+', '-', '–', '\u2011', 'minus ', 'Plus '),
    size: fc.oneof(
      fc.nat(2000).map(BigInt),
      fc.bigInt({ min: 0n, max: 10n ** 12n }),
      fc.tuple(fc.nat(99), fc.nat(9)).map(([digits, zeros]) => BigInt(digits) * 10n ** BigInt(zeros)),
    ),
    places: fc.oneof(fc.constant(0), decimals),
    group: fc.constantFrom('.', ' ', ''),
    unit,
  })
  .map(({ before, unit: [words, exponent], ...rest }) => ({ ...before, words, exponent, ...rest }));

/** A figure with a value far from it, up to half or twice as large, or exactly between two roundings. */
function withValue(text: Figure): fc.Arbitrary<[Figure, bigint]> {
  const near = fc.integer({ min: 40, max: 210 }).map((percent) => (scaled(text) * BigInt(percent)) / 100n);
  const halfway = fc.constantFrom(-1n, 1n).map((side) => scaled(text) + (side * countedUnit(text)) / 2n);
  const far = cents.map((value) => BigInt(value) * 10n ** BigInt(SCALE - 2));
  return fc.tuple(fc.constant(text), fc.oneof(near, halfway, far));
}

function shown({ before, sign, size, places, group, words }: Figure): string {
  return before + sign + printed(size, places, group) + words;
}

/** The last printed place; behind rund, the place of the last digit that is no zero. */
function countedUnit({ isRough, size, places, exponent }: Figure): bigint {
  const zeros = isRough && places === 0 ? (/(?<=.)0+$/.exec(size.toString())?.[0].length ?? 0) : 0;
  return 10n ** BigInt(SCALE - places + exponent + zeros);
}

function scaled({ sign, size, places, exponent }: Figure): bigint {
  const value = size * 10n ** BigInt(SCALE - places + exponent);
  return /^(?:minus |[-–\u2011])/i.test(sign) ? -value : value;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** No further from the value than half the last digit that counts; behind rund, than half the value's first digit too. */
function isRight(text: Figure, value: bigint): boolean {
  const first = 10n ** BigInt(absolute(value).toString().length - 1);
  const last = countedUnit(text);
  const counted = text.isRough && value !== 0n && first < last ? first : last;
  const distance = 2n * absolute(scaled(text) - value);
  const isHalfway = distance === counted;
  return isHalfway ? absolute(scaled(text)) > absolute(value) : distance < counted;
}

/** A correction would need more than three decimals to show anything of the value. */
function isTooSmall(text: Figure, value: bigint): boolean {
  const needsDigit = text.isRough || (text.exponent > 0 && 2n * absolute(value) < countedUnit(text));
  if (value === 0n || !needsDigit || isRight(text, value)) return false;
  return absolute(value) < 10n ** BigInt(SCALE + text.exponent - Math.max(3, text.places));
}

/** The figure of a correction; everything around the number must be kept. */
function readCorrection(text: Figure, result: string): Figure {
  const [, correction = ''] = /^[^,]+, richtig: (.*)$/su.exec(result) ?? [];
  expect(correction.startsWith(text.before) && correction.endsWith(text.words)).toBe(true);
  const number = correction.slice(text.before.length, correction.length - text.words.length);
  const [, sign = '', whole = '', fraction = ''] = /^(\D*)([\d. ]+)(?:,(\d+))?$/.exec(number) ?? [];
  const size = BigInt(whole.replace(/\D/g, '') + fraction);
  return { ...text, sign, size, places: fraction.length };
}

describe('RUNDUNG', () => {
  const inputs = fc.tuple(cents, coarseUnit, decimals, minus, separator);

  it('takes every rounding in German notation as right, and names a truncation', () => {
    fc.assert(
      fc.property(inputs, ([value, [words, exponent], places, sign, group]) => {
        const { truncated, rounded } = inUnits(value, places - exponent);
        const shown = (size: bigint) =>
          (value < 0 && size > 0n ? sign : '') + printed(size, places, group) + words;
        expect(verdict(value / 100, `Das sind ${shown(rounded)}.`)).toBe('richtig');
        if (truncated === rounded) return;
        expect(verdict(value / 100, `Das sind ${shown(truncated)}.`)).toMatch(
          /^abgeschnitten, richtig: Das sind /,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('judges and corrects as the distance between the figure and the value says', () => {
    fc.assert(
      fc.property(figure.chain(withValue), ([text, value]) => {
        const wert = Number(`${value}e-${SCALE}`);
        fc.pre(Math.abs(wert) * 10 ** (text.places - text.exponent) < 1e15);
        if (isTooSmall(text, value)) {
          expect(() => verdict(wert, shown(text))).toThrow('zu klein für die Einheit');
          return;
        }
        const result = verdict(wert, shown(text));
        expect(result === 'richtig').toBe(isRight(text, value));
        if (result === 'richtig') return;
        const correction = readCorrection(text, result);
        expect(isRight(correction, value)).toBe(true);
        if (value !== 0n && text.exponent > 0) expect(correction.size).not.toBe(0n);
      }),
      { numRuns: 5000 },
    );
  });
});
