import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baTable } from './ba-table';

const OWN = readFileSync(join('test', 'fixtures', 'labour-market', 'ba', 'aktuelle-tabelle.csv'), 'utf8');
const PUBLISHED = join('..', 'shared', 'fixtures', 'ba', 'EckwerteTabelleALOBL_Berlin_2026-02.csv');
const NO_TABLE = { table: null };

const read = (text: string) => baTable.read(text, NO_TABLE);

/** `figure dimension period value-or-sign`, so that a table of expectations stays readable. */
const lines = (text: string) =>
  read(text).map(({ figure, dimensions, period, value, sign }) =>
    [figure, ...Object.values(dimensions), period, sign ?? value].join(' '),
  );

describe('the current table of the BA', () => {
  it('gives every figure with its Rechtskreis by the row above, and no change', () => {
    expect(lines(OWN)).toEqual([
      'arbeitslose 2031-03 5120',
      'arbeitslose 2031-02 5090',
      'arbeitslose 2030-03 4980',
      'arbeitslose-sgb3 SGB III 2031-03 1220',
      'arbeitslose-sgb3 SGB III 2031-02 1200',
      'arbeitslose-sgb3 SGB III 2030-03 -',
      'arbeitslose-sgb2 SGB II 2031-03 3900',
      'arbeitslose-sgb2 SGB II 2031-02 3890',
      'arbeitslose-sgb2 SGB II 2030-03 3800',
      'unterbeschaeftigung 2031-03 6010',
      'unterbeschaeftigung 2031-02 *',
      'unterbeschaeftigung 2030-03 5900',
      'arbeitslosenquote 2031-03 9.2',
      'arbeitslosenquote 2031-02 9.1',
      'arbeitslosenquote 2030-03 9',
      'arbeitslosenquote-sgb3 SGB III 2031-03 2.2',
      'arbeitslosenquote-sgb3 SGB III 2031-02 2.1',
      'arbeitslosenquote-sgb3 SGB III 2030-03 X',
      'arbeitslosenquote-sgb2 SGB II 2031-03 7',
      'arbeitslosenquote-sgb2 SGB II 2031-02 7',
      'arbeitslosenquote-sgb2 SGB II 2030-03 6.9',
      'unterbeschaeftigungsquote 2031-03 10.6',
      'unterbeschaeftigungsquote 2031-02 .',
      'unterbeschaeftigungsquote 2030-03 10.5',
    ]);
  });

  it('carries the passport of the head', () => {
    expect(baTable.read(OWN, { table: 'EckwerteTabelleALOKr' })[6]).toEqual({
      figure: 'arbeitslose-sgb2',
      variable: 'Arbeitslose insgesamt',
      label: 'Arbeitslose insgesamt',
      dimensions: { Rechtskreis: 'SGB II' },
      region: '07312',
      period: '2031-03',
      value: 3900,
      sign: null,
      unit: 'Personen',
      source: 'Statistik der Bundesagentur für Arbeit',
      table: 'EckwerteTabelleALOKr',
      datenstand: '2031-03',
      quality: 'p',
    });
  });

  it('marks the newest three months as provisional only where the head says so', () => {
    expect(
      read(OWN)
        .slice(0, 3)
        .map(({ quality }) => quality),
    ).toEqual(['p', 'p', null]);
    const final = OWN.replace(/^Hinweis.*\n/m, '');
    expect(new Set(read(final).map(({ quality }) => quality))).toEqual(new Set([null]));
  });

  it.each([
    ['Kreis:; Kaiserslautern, Stadt', '07312', {}],
    ['Kreis:; Kaiserslautern', '07335', {}],
    ['Kreis: Kaiserslautern', '07335', {}],
    ['Land:; Berlin', '11', {}],
    ['Bundesland:; Rheinland-Pfalz', '07', {}],
    ['Land:; Rheinland-Pfalz\nKreis:; Kaiserslautern, Stadt', '07312', {}],
    ['Deutschland', 'DG', {}],
    ['Land:; Deutschland', 'DG', {}],
    ['Kreis AO:; Kaiserslautern, Stadt', '07312', { Ort: 'Arbeitsort' }],
    ['Agentur für Arbeit:; Musterstadt', null, { 'Agentur für Arbeit': 'Musterstadt' }],
    // Another area of the same name as a Kreis.
    ['Agentur für Arbeit:; Kusel', null, { 'Agentur für Arbeit': 'Kusel' }],
    ['Kreis:; Kaiserslautern Stadt', null, { Kreis: 'Kaiserslautern Stadt' }],
    ['Kreis:; __proto__', null, { Kreis: '__proto__' }],
    ['Titel ohne Region', null, {}],
  ])('%s is the region %s', (head, region, dimensions) => {
    const [first] = read(OWN.replace('Kreis:; Kaiserslautern, Stadt', head));
    expect(first).toMatchObject({ figure: 'arbeitslose', region });
    expect(first?.dimensions).toEqual(dimensions);
  });

  it('does not take persons at their Wohnort for those at their Arbeitsort', () => {
    const text = OWN.replace('Kreis:', 'Kreis WO:').replace('Arbeitslose insgesamt', 'Beschäftigte');
    const at = (input: string) => baTable.read(input, { table: 'EckwerteTabelleBST' })[0]?.figure;
    expect(at(text)).toBeNull();
    expect(at(text.replace('Kreis WO:', 'Kreis AO:'))).toBe('svb-arbeitsort');
  });

  it('reads the same with CRLF, with quotes, and without the last line end', () => {
    const expected = read(OWN);
    expect(read(OWN.replaceAll('\n', '\r\n'))).toEqual(expected);
    expect(read(OWN.replaceAll('Arbeitslose insgesamt', '"Arbeitslose insgesamt"'))).toEqual(expected);
    expect(read(OWN.trimEnd())).toEqual(expected);
  });

  it('keeps formula text and __proto__ as plain labels', () => {
    const text = OWN.replace('Unterbeschäftigung (ohne Kurzarbeit)', "=cmd|' /C calc'!A0").replace(
      'Unterbeschäftigungsquote (ohne Kurzarbeit)',
      '__proto__',
    );
    const labels = read(text).map(({ label }) => label);
    expect(labels).toContain("=cmd|' /C calc'!A0");
    expect(labels).toContain('__proto__');
  });

  it.each([
    ['nothing', () => '', /Kopfzeile fehlt/],
    ['no header', () => OWN.replace('Ausgewählte Merkmale', 'Etwas anderes'), /Kopfzeile fehlt/],
    ['no rows', () => OWN.replace(/^Arbeitslose insgesamt[^]*/m, ''), /keine Werte/],
    [
      'a file cut off at the end of a line',
      () => OWN.slice(0, OWN.indexOf('Arbeitslosenquote (bez')),
      /Die Tabelle ist unvollständig/,
    ],
    ['a file without its last lines', () => OWN.slice(0, OWN.indexOf('©')), /Die Tabelle ist unvollständig/],
    ['a row cut off', () => OWN.slice(0, OWN.indexOf('5.120') + 3), /Zeile 9: 2 Spalten statt 7/],
    [
      'a row cut off behind its figures',
      () => OWN.slice(0, OWN.indexOf(';3;\n')),
      /Zeile 9: 5 Spalten statt 7/,
    ],
    [
      'a part without Merkmal',
      () => OWN.replace(/^Arbeitslose insgesamt.*\n/m, ''),
      /Zeile 9: „im Rechtskreis SGB III“/,
    ],
    [
      'a label twice',
      () => OWN.replace('Unterbeschäftigung (ohne Kurzarbeit)', 'Arbeitslose insgesamt'),
      /Zeile 12: „Arbeitslose insgesamt“ kommt zum zweiten Mal/,
    ],
    [
      'a part twice',
      () => OWN.replace('im Rechtskreis SGB III;1', 'im Rechtskreis SGB II;1'),
      /Zeile 11: „im Rechtskreis SGB II“ steht zum zweiten Mal unter „Arbeitslose insgesamt“/,
    ],
    ['a rate under a count', () => OWN.replace(/^Arbeitslosenquote.*\n/m, ''), /„2,2“, ist aber eine Anzahl/],
    ['a month twice', () => OWN.replace(';Februar 2031;', ';März 2031;'), /Spalte „März 2031“ kommt zweimal/],
    ['no heading', () => OWN.replace(';Februar 2031;', ';;'), /Zeile 8, Spalte 3/],
    [
      'text for a number',
      () => OWN.replace('5.090', '5.090 ca.'),
      /Zeile 9, Spalte „Februar 2031“: „5.090 ca.“/,
    ],
    [
      'a line below a cell of two lines',
      () =>
        OWN.replace('Hinweis:; Am', '"Hinweis:";"\nAm').replace('ausgewiesen.', '"').replace('5.090', '?'),
      /Zeile 10, Spalte „Februar 2031“/,
    ],
    ['thousands in English', () => OWN.replace('5.090', '5,090'), /Spalte „Februar 2031“: „5,090“ ist weder/],
    ['round thousands in English', () => OWN.replace('5.090', '5,000'), /„5,000“ ist weder/],
    ['an English number', () => OWN.replace('9,1', '9.1'), /„9.1“ ist weder/],
    ['a foreign head', () => OWN.replace('Datenstand:; März 2031', 'a;b;c'), /Zeile 4: Im Kopf/],
    [
      'two heads',
      () => OWN.replace('Datenstand:;', 'Gebietsstand:;'),
      /Zeile 4: „Gebietsstand“ steht zweimal/,
    ],
    ['regions that contradict', () => `Land:; Berlin\n${OWN}`, /„Kaiserslautern, Stadt“ und „Berlin“/],
    [
      'an open quote',
      () => OWN.replace('Arbeitslose insgesamt', '"Arbeitslose insgesamt'),
      /Zeile 9: Ein Anführungszeichen/,
    ],
  ])('refuses %s', (_, text, message) => {
    expect(() => read(text())).toThrow(message);
  });

  it('is recognised by its header, not by a name', () => {
    expect(baTable.recognises(OWN)).toBe(true);
    expect(baTable.recognises(`${OWN.replaceAll('\n', '\r\n')}`)).toBe(true);
    expect(baTable.recognises('Merkmal;Februar 2026\nAusgewählte Merkmale fehlen;1')).toBe(false);
  });

  const published = existsSync(PUBLISHED) ? it : it.skip;
  published('reads the published table of Berlin (skipped where ../shared/fixtures is missing)', () => {
    const observations = read(readFileSync(PUBLISHED, 'utf8'));
    expect(observations).toHaveLength(24);
    expect(new Set(observations.map(({ region }) => region))).toEqual(new Set(['11']));
    const at = (figure: string, period: string) =>
      observations.find((o) => o.figure === figure && o.period === period)?.value;
    expect(at('arbeitslose', '2026-02')).toBe(226_880);
    expect(at('arbeitslose-sgb2', '2025-02')).toBe(143_600);
    expect(at('arbeitslosenquote', '2026-02')).toBe(10.6);
    expect(at('arbeitslosenquote-sgb2', '2026-02')).toBe(7);
    expect(at('unterbeschaeftigung', '2026-01')).toBe(271_950);
  });
});
