import { ffcsv } from './ffcsv';
import { readerMessages } from './messages';
import { flatHeader, kreisFile } from './testing/flat-text';

const read = (text: string) => ffcsv.read(text, { table: null });

describe('ffcsv faults', () => {
  it('takes a repeated row once', () => {
    const text = kreisFile([
      ['07312', '5330'],
      ['07335', '-'],
      ['07312', '5330'],
      ['07335', '-'],
    ]);
    expect(read(text).map(({ region }) => region)).toEqual(['07312', '07335']);
  });

  it.each([
    ['5330', '5331'],
    ['5330', '-'],
    ['-', '.'],
    ['0', '-'],
  ])('names the lines where a figure is %s and %s', (first, second) => {
    const text = kreisFile([
      ['07312', first],
      ['07335', '1'],
      ['07312', second],
    ]);
    expect(() => read(text)).toThrow(
      readerMessages.contradiction(2, 4, 'BSP001, 07312, 2025, Anzahl', [first, second]),
    );
  });

  it('sees contradictions of figures without a region', () => {
    const row = (value: string) => `1;S;JAHR;Jahr;2025;${value};Anzahl;A;A`;
    expect(() => read([flatHeader(0), row('1'), row('2')].join('\n'))).toThrow(/Zeilen 2 und 3/);
  });

  it.each<[string, (line: string) => string, number]>([
    ['a field too few', (line) => line.replace(';Beispiel\n', '\n'), 12],
    ['a field too many', (line) => line.replace(';Beispiel\n', ';Beispiel;\n'), 14],
    ['a line that breaks off', (line) => line.replace(/KREISE;Kreise;07335[^\n]*/, 'KREISE'), 6],
    ['an empty line in the middle', (line) => line.replace(/99999[^\n]*07335[^\n]*/, ''), 1],
  ])('names the line with %s', (_, change, found) => {
    const text = kreisFile([
      ['07312', '5330'],
      ['07335', '3062'],
      ['07311', '1959'],
    ]);
    const line = found === 12 || found === 14 ? 2 : 3;
    expect(() => read(change(text))).toThrow(readerMessages.wrongFields(line, 13, found));
  });

  it('names the line of what is no figure', () => {
    const text = kreisFile([
      ['07312', '5330'],
      ['07335', '=1+1'],
    ]);
    expect(() => read(text)).toThrow(readerMessages.notAFigure(3, 'value', '=1+1'));
  });

  it.each([
    ['07312', 'Kaiserslautern, Landkreis'],
    ['07335', 'Kaiserslautern, kreisfreie Stadt'],
    ['07', 'Hessen'],
  ])('refuses the key %s with the name %s', (code, name) => {
    const text = kreisFile([
      ['07311', '1'],
      [code, '5330'],
    ]).replace(`Kreis ${code};`, `${name};`);
    expect(() => read(text)).toThrow(new RegExp(`^Zeile 3: Der Schlüssel ${code} und der Name „${name}“`));
  });

  it('completes a key that lost its 0 where the name agrees, and else refuses it', () => {
    const text = kreisFile([['7312', '5330']]);
    expect(() => read(text)).toThrow(readerMessages.notARegion(2, '7312'));
    const named = text.replace('Kreis 7312', 'Kaiserslautern, kreisfreie Stadt');
    expect(read(named).map(({ region, dimensions }) => [region, dimensions])).toEqual([['07312', {}]]);
  });

  it.each(['', 'bald', '31.02.2025'])('refuses the period %j', (time) => {
    const text = kreisFile([['07312', '5330']]).replace(';2025;', `;${time};`);
    expect(() => read(text)).toThrow(readerMessages.notAPeriod(2, time));
  });

  it.each([
    ['only the header', flatHeader(1)],
    ['only the header with a line end', `${flatHeader(1)}\n`],
  ])('refuses %s', (_, text) => {
    expect(() => read(text)).toThrow(readerMessages.noRows);
  });

  it.each([
    ['a missing column', flatHeader(1).replace(';1_variable_label', '')],
    ['a gap in the numbers', flatHeader(2).replaceAll('2_variable', '3_variable')],
    ['a column behind the last', `${flatHeader(1)};remark`],
    ['another order', flatHeader(1).replace('value;value_unit', 'value_unit;value')],
  ])('refuses a header with %s', (_, header) => {
    expect(ffcsv.recognises(header)).toBe(true);
    expect(() => read(`${header}\n1;2;3`)).toThrow(/Zeile 1: Die Überschrift „statistics_code/);
  });

  it('does not recognise other files', () => {
    expect(ffcsv.recognises('Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;')).toBe(false);
    expect(ffcsv.recognises('')).toBe(false);
  });
});
