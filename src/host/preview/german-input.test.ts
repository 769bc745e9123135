import { CONTEXT, FORMATTED, FORMULAS, REFUSED, TEXTS, UNFINISHED, VALUES } from './german-input.cases';
import { germanInput } from './german-input';
import { editorText } from './editor-text';
import { notationOf, toEnglishFormula, toGermanFormula } from './german-formula';
import { ENGLISH_NAME, GERMAN_NAME } from './german-functions';
import { formulaTokens } from './formula-tokens';
import { tabbedText } from './tabbed-text';

describe('germanInput', () => {
  it.each([...VALUES, ...FORMATTED, ...FORMULAS])('$typed ($format)', ({ typed, format, becomes }) => {
    expect(germanInput(typed, { ...CONTEXT, format })).toEqual(becomes);
  });

  it.each(TEXTS)('„%s“ stays text', (typed) => {
    expect(germanInput(typed, CONTEXT)).toEqual({ kind: 'text', text: typed });
  });

  it.each(REFUSED)('%s mixes notations and is refused with its text', (typed) => {
    const input = germanInput(typed, CONTEXT);
    expect(input).toMatchObject({ kind: 'refused', text: typed });
    expect(input.kind === 'refused' && input.message).toContain('Semikolon');
  });
});

describe('an unfinished formula', () => {
  const expects = (name: string) => (name === 'AMIP.KFA' ? '1 bis 3 Argumente' : undefined);

  it.each(UNFINISHED)('%s stays as typed, with the reason', (typed, reason) => {
    const input = germanInput(typed, { ...CONTEXT, expects });
    expect(input).toMatchObject({ kind: 'refused', text: typed, message: expect.stringMatching(reason) });
  });
});

describe('tabbedText', () => {
  it.each([
    ['3,5', [['3,5']]],
    [
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\r\n\r\nb', [['a'], [''], ['b']]],
    ['\t1\t\n', [['', '1', '']]],
    ['"x\ty ""z"""\t2', [['x\ty "z"', '2']]],
    ['"offen\t2', [['"offen', '2']]],
    ['5" Rohr\t2', [['5" Rohr', '2']]],
    ['', [['']]],
  ])('%j becomes %j', (text, rows) => {
    expect(tabbedText(text)).toEqual(rows);
  });
});

describe('the editor shows German notation', () => {
  const german = FORMULAS.map(({ becomes }) => (becomes.kind === 'formula' ? becomes.formula : ''));

  it.each(german)('%s comes back unchanged, but for blanks behind separators', (english) => {
    expect(toEnglishFormula(toGermanFormula(english))).toBe(english.replace('(1, 2)', '(1,2)'));
  });

  it.each([
    ['=SUM(A1,1.5)', '=SUMME(A1;1,5)'],
    ['=MAX(1,2)', '=MAX(1;2)'],
    ['=AMIP.KFA(1000,5)', '=AMIP.KFA(1000;5)'],
    ['=SUM({1.5,2;3,4})', '=SUMME({1,5.2;3.4})'],
    ['=IF(TRUE,#N/A,"TRUE,1.5")', '=WENN(WAHR;#NV;"TRUE,1.5")'],
    ['=tbl[[#Headers],[a,b]]', '=tbl[[#Kopfzeilen];[a,b]]'],
  ])('%s is shown as %s', (english, shown) => {
    expect(toGermanFormula(english)).toBe(shown);
  });

  it.each([
    [1234.5, undefined, '1234,5'],
    [1996000, '#,##0.00 "€"', '1996000'],
    [0.125, '0.00%', '12,5%'],
    [0.07, '0%', '7%'],
    [0.1 + 0.2, undefined, '0,3'],
    [-36.28, undefined, '-36,28'],
    [1e-9, '0.00%', '1E-7%'],
    [0.000000001, undefined, '1E-9'],
    [44531, 'mmm yy', '01.12.2021'],
    [46387, 'dd.mm.yyyy', '31.12.2026'],
    [46387.5, 'dd.mm.yyyy hh:mm', '31.12.2026 12:00:00'],
    [0.6041666666666666, 'hh:mm', '14:30:00'],
    [44531, '"Dez" 0', '44531'],
  ])('%d in a cell of format %s is edited as %s', (value, format, shown) => {
    expect(editorText({ value, format })).toBe(shown);
    expect(germanInput(shown, { ...CONTEXT, format })).toMatchObject({
      kind: 'value',
      value: expect.closeTo(value, 12),
    });
  });

  it('shows truth values, texts and formulas', () => {
    expect(editorText({ value: true })).toBe('WAHR');
    expect(editorText({ value: '1.5' })).toBe('1.5');
    expect(editorText({ value: 3, formula: '=SUM(A1,1.5)' })).toBe('=SUMME(A1;1,5)');
    expect(editorText({ value: null })).toBe('');
  });
});

describe('the table of names', () => {
  it('gives every function one name in each language', () => {
    expect(ENGLISH_NAME.size).toBe(GERMAN_NAME.size);
  });

  it('has no German name that is another function in English, else a formula would read two ways', () => {
    expect([...ENGLISH_NAME.keys()].filter((name) => GERMAN_NAME.has(name))).toEqual([]);
  });
});

describe('formulaTokens', () => {
  it.each([...FORMULAS.map(({ typed }) => typed), '=SUMME("offen;1', "='offen", '=tbl[[a', '=', ''])(
    'loses nothing of %s',
    (formula) => {
      const joined = (notation: 'german' | 'english') =>
        formulaTokens(formula, notation).map(({ text }) => text);
      expect(joined('german').join('')).toBe(formula);
      expect(joined('english').join('')).toBe(formula);
      expect(['german', 'english']).toContain(notationOf(formula));
    },
  );
});
