import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baSeries } from './ba-series';

const OWN = readFileSync(join('test', 'fixtures', 'labour-market', 'ba', 'zeitreihe.csv'), 'utf8');
const read = (text: string) => baSeries.read(text, { table: 'EckwerteZeitreiheALOD' });

describe('the time series of the BA', () => {
  it('gives one figure per month and column, without changes and empty cells', () => {
    expect(
      read(OWN).map(({ figure, period, value, sign }) => `${figure} ${period} ${sign ?? value}`),
    ).toEqual([
      'arbeitslose 2031-05 2950460',
      'arbeitslose-sgb2 2031-05 1900120',
      'arbeitslosenquote 2031-05 6.3',
      'arbeitslosenquote-sgb2 2031-05 4.1',
      'arbeitslose 2031-04 2962460',
      'arbeitslose-sgb2 2031-04 1905000',
      'arbeitslosenquote 2031-04 6.3',
      'arbeitslosenquote-sgb2 2031-04 4.1',
      'arbeitslose 2031-03 2970000',
      'arbeitslose-sgb2 2031-03 -',
      'arbeitslosenquote 2031-03 6.4',
      'arbeitslosenquote-sgb2 2031-03 X',
      'arbeitslose 2031-02 2980010',
      'arbeitslose-sgb2 2031-02 1910000',
      'arbeitslosenquote-sgb2 2031-02 4.2',
    ]);
  });

  it('carries the passport of the head', () => {
    expect(read(OWN)[3]).toEqual({
      figure: 'arbeitslosenquote-sgb2',
      variable: 'Arbeitslosenquote',
      label: 'Arbeitslosenquote',
      dimensions: { Rechtskreis: 'SGB II' },
      region: 'DG',
      period: '2031-05',
      value: 4.1,
      sign: null,
      unit: 'Prozent',
      source: 'Statistik der Bundesagentur für Arbeit',
      table: 'EckwerteZeitreiheALOD',
      datenstand: '2031-05',
      quality: 'p',
    });
    expect(
      read(OWN)
        .filter(({ quality }) => quality === null)
        .map(({ period }) => period),
    ).toEqual(['2031-02', '2031-02', '2031-02']);
  });

  it.each([
    ['a month twice', OWN.replace('April 2031', 'Mai 2031'), /Zeile 7: „Mai 2031“ kommt zum zweiten Mal/],
    ['no month', OWN.replace('April 2031', 'April'), /Zeile 7, Spalte „Berichtsmonat“: „April“/],
    ['a part without Merkmal', OWN.replace('Arbeitslose;im', 'im Rechtskreis SGB III;im'), /Spalte 2/],
    ['a file cut off', OWN.slice(0, OWN.indexOf('2.970.000')), /Zeile 8: 2 Spalten statt 7/],
    [
      'a file cut off at the end of a line',
      OWN.slice(0, OWN.indexOf('März 2031')),
      /Zeitreihe \(CSV\): Die Tabelle ist unvollständig/,
    ],
    ['a column without heading', OWN.replace(';Arbeitslosenquote;', ';;'), /Zeile 5, Spalte 4/],
    ['an empty file', '', /Kopfzeile fehlt/],
  ])('refuses %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('is recognised by the head above its header', () => {
    expect(baSeries.recognises(OWN)).toBe(true);
    expect(baSeries.recognises('Berichtsmonat;Jobcenter;Wert\nMai 2031;51506;1')).toBe(false);
    expect(baSeries.recognises('Berichtsmonat:; Mai 2031\n\nAusgewählte Merkmale;Mai 2031;')).toBe(false);
  });
});
