import { fittingNumber } from './fitting-number';
import { readOptions } from './options';
import { fittingWidth, MIN_PANEL, widthAfterKey } from './panel-width';
import { nextRegion } from './regions';
import { stateText } from './status-line';
import { isDate, isPercent } from './number-format';

describe('readOptions', () => {
  it('takes the baseline of the manifest and German without parameters', () => {
    expect(readOptions('')).toEqual({ api: '1.14', locale: 'de-DE', pdfOnly: false });
  });

  it('takes level, language and files from the address', () => {
    expect(readOptions('?api=1.17&locale=en-US&file=pdf')).toEqual({
      api: '1.17',
      locale: 'en-US',
      pdfOnly: true,
    });
  });

  it.each(['?api=17', '?api=1.17.2', '?api=', '?locale=fr-FR', '?file=csv'])(
    '%s is an error, not a default',
    (search) => {
      expect(() => readOptions(search)).toThrow(/Adresse der Vorschau/);
    },
  );
});

describe('the width of the panel', () => {
  it.each([
    { wished: 360, available: 1400, width: 360 },
    { wished: 100, available: 1400, width: MIN_PANEL },
    { wished: 2000, available: 1400, width: 700 },
    { wished: 500, available: 800, width: 440 },
    { wished: 500, available: 500, width: MIN_PANEL },
  ])('$wished px wished of $available px gives $width px', ({ wished, available, width }) => {
    expect(fittingWidth(wished, available)).toBe(width);
  });

  it.each([
    ['ArrowLeft', 376],
    ['ArrowRight', 344],
    ['PageDown', MIN_PANEL],
    ['Home', MIN_PANEL],
    ['End', 700],
    ['a', undefined],
  ])('%s leads from 360 px to %s', (key, width) => {
    expect(widthAfterKey(key, 360, 1400)).toBe(width);
  });
});

describe('F6', () => {
  it.each([
    ['ribbon', false, true, 'grid'],
    ['grid', false, true, 'panel'],
    ['panel', false, true, 'ribbon'],
    ['grid', false, false, 'ribbon'],
    ['grid', true, true, 'ribbon'],
    ['ribbon', true, true, 'panel'],
    ['ribbon', true, false, 'grid'],
  ] as const)('from %s (backwards: %s, panel open: %s) goes to %s', (from, backwards, open, to) => {
    expect(nextRegion(from, backwards, open)).toBe(to);
  });
});

describe('the status line', () => {
  const idle = { editing: false, pending: 0, connected: true };

  it.each([
    [idle, 'Bereit'],
    [{ ...idle, connected: false }, 'AMIP-Controlling wird geladen …'],
    [{ ...idle, pending: 1 }, 'rechnet … (ein Aufruf offen)'],
    [{ ...idle, pending: 12 }, 'rechnet … (12 Aufrufe offen)'],
    [{ ...idle, pending: 3, editing: true }, 'Eingabe'],
    [{ ...idle, failure: 'functions.json fehlt.' }, 'functions.json fehlt.'],
  ])('%j', (state, text) => {
    expect(stateText(state)).toBe(text);
  });
});

describe('number formats', () => {
  it.each(['0%', '0.0%', '#,##0.00%;[Red]-0.0%'])('%s is percent', (format) => {
    expect(isPercent(format)).toBe(true);
    expect(isDate(format)).toBe(false);
  });

  it.each(['m/d/yyyy', 'mmm yy', 'hh:mm', '[$-407]d. mmmm'])('%s is a date', (format) => {
    expect(isDate(format)).toBe(true);
    expect(isPercent(format)).toBe(false);
  });

  it.each(['General', '0.00', '#,##0.00 "€"', '0 "Monate in %"', '[Red]0', '@'])(
    '%s is neither',
    (format) => {
      expect(isDate(format)).toBe(false);
      expect(isPercent(format)).toBe(false);
    },
  );
});

describe('fittingNumber', () => {
  const shown = (text: string, value: number, general: boolean, characters: number) =>
    fittingNumber({ text, value, general, decimalSign: ',' }, characters, ({ length }) => length);

  it.each([
    ['1971020,27', 1971020.27, true, 10, '1971020,27'],
    ['1971020,27', 1971020.27, true, 9, '1971020,3'],
    ['1971020,27', 1971020.27, true, 8, '1971020'],
    ['1971020,27', 1971020.27, true, 6, '######'],
    ['10639865', 10639865, true, 7, '#######'],
    ['0,96', 0.96, true, 3, '1'],
    ['-0,04', -0.04, true, 4, '0'],
    ['14.871.326,97 €', 14871326.97, false, 14, '##############'],
    ['12,5%', 0.125, false, 4, '####'],
    ['1,5E+20', 1.5e20, true, 5, '#####'],
    ['7', 7, true, 0.5, '#'],
  ])('%s (%d, general: %s) in %d characters', (text, value, general, characters, expected) => {
    expect(shown(text, value, general, characters)).toBe(expected);
  });
});
