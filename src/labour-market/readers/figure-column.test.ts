import fc from 'fast-check';
import { FigureColumn } from './figure-column';
import { readerMessages } from './messages';

const read = (timeLabel: string, ...texts: string[]) => {
  const column = new FigureColumn(timeLabel);
  return texts.map((text, index) => column.read(text, index + 2, 'value', 'Prozent'));
};

describe('FigureColumn', () => {
  it.each([
    ['Jahr', ['5330', '9,5', '-12', '-0,25', '0', '007'], [5330, 9.5, -12, -0.25, 0, 7]],
    ['Year', ['211.8', '1045'], [211.8, 1045]],
    ['Semester', ['1', '211.8', '3.9'], [1, 211.8, 3.9]],
    ['Semester', ['211,8', '655,6'], [211.8, 655.6]],
    ['Stichtag', ['-', '.', '...', '/', 'x', '*'], ['-', '.', '...', '/', 'x', '*']],
  ])('reads a column of %s', (timeLabel, texts, figures) => {
    expect(read(timeLabel, ...texts)).toEqual(figures);
  });

  it.each([
    ['Jahr', ['1.234']],
    ['Stichtag', ['9.5']],
    ['Year', ['1,234']],
    ['Semester', ['9,5', '1.234']],
  ])('refuses a separator that may group thousands in a column of %s', (timeLabel, texts) => {
    expect(() => read(timeLabel, ...texts)).toThrow(
      readerMessages.unclearDecimals(`Zeile ${texts.length + 1}`, texts.at(-1) ?? ''),
    );
  });

  it.each(['', ' 5', '5 ', '5,', ',5', '1 234', '1.234,5', '1e5', '+5', '--', '12a', '=1', '9'.repeat(16)])(
    'refuses %j with line and column',
    (text) => {
      expect(() => read('Jahr', text)).toThrow(readerMessages.notAFigure(2, 'value', text));
    },
  );

  describe('three digits behind the only separator', () => {
    const one = (timeLabel: string, text: string, unit: string) => () =>
      new FigureColumn(timeLabel).read(text, 2, 'value', unit);

    it.each([
      // Of what is counted there are no parts: 5330 was meant, or nobody knows what.
      ['Jahr', '5,330', 'Anzahl'],
      ['Year', '5.330', 'Number'],
      ['Year', '5,330', 'Number'],
      ['Jahr', '5.330', 'Personen'],
      ['Jahr', '-5,000', 'Anzahl'],
      // Nothing tells the language.
      ['Semester', '5,330', 'Prozent'],
      ['Semester', '5.330', 'qkm'],
    ])('are refused in a column of %s: %s %s', (timeLabel, text, unit) => {
      expect(one(timeLabel, text, unit)).toThrow(readerMessages.unclearDecimals('Zeile 2', text));
    });

    it.each([
      ['Jahr', '5,330', 'Prozent', 5.33],
      ['Year', '5.330', 'km2', 5.33],
      ['Jahr', '0,330', 'Anzahl', 0.33],
      ['Jahr', '5330,500', 'Anzahl', 5330.5],
    ])('are decimals in a column of %s: %s %s', (timeLabel, text, unit, value) => {
      expect(one(timeLabel, text, unit)()).toBe(value);
    });
  });

  it('reads every decimal as the nearest number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(6), (digits, decimals) => {
        const text = (digits / 10 ** decimals).toFixed(decimals);
        expect(read('Jahr', text.replace('.', ','))).toEqual([Number(text)]);
      }),
    );
  });
});
