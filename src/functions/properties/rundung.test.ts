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
];

const unit = fc.constantFrom(...UNITS);
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

describe('RUNDUNG', () => {
  const inputs = fc.tuple(cents, unit, decimals, minus, separator);

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

  it('corrects every text to one that is right', () => {
    const word = fc.constantFrom('', 'rund ', 'Ca. ', 'Das sind ', 'rund € ');
    const number = fc.oneof(
      fc.nat(2000).map(BigInt),
      fc.bigInt({ min: 0n, max: 10n ** 12n }),
      fc.tuple(fc.nat(99), fc.nat(9)).map(([digits, zeros]) => BigInt(digits) * 10n ** BigInt(zeros)),
    );
    const sign = fc.constantFrom('', '+', '-', '–', 'minus ', 'Plus ');
    const group = fc.constantFrom('.', ' ', '');
    const text = fc.tuple(word, sign, number, decimals, group, unit);
    fc.assert(
      fc.property(cents, text, (value, [before, signText, size, places, groups, [words]]) => {
        const result = verdict(value / 100, before + signText + printed(size, places, groups) + words);
        const [, correction] = /, richtig: (.*)$/su.exec(result) ?? [];
        expect(correction === undefined ? result : verdict(value / 100, correction)).toBe('richtig');
      }),
      { numRuns: 2000 },
    );
  });
});
