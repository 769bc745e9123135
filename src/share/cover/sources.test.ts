import { smallJob } from '../digest/testing/small-workbook';
import type { ShareJob } from '../share-job';
import { jobOf, packageBytes } from '../steps/testing/package';
import { spreadsheetType } from '../testing/everything/vocabulary';
import { coverLines } from './content';

/** What the sheet says from one heading up to another, with the label where a line has one of its own. */
function said(job: ShareJob, from = 'Quellen und Lizenzen', to = 'Eigene Berechnungen'): readonly string[] {
  const lines = coverLines(job, '');
  const at = (heading: string) => lines.findIndex(({ label }) => label === heading);
  return lines
    .slice(at(from), at(to))
    .map(({ label, text, look }) => (look === 'line' && label !== '' ? `${label}: ${text}` : text));
}

const BA = 'Statistik der Bundesagentur für Arbeit';
const OF_BA =
  'Lizenz: Nutzung mit Quellenangabe; eigene Berechnungen sind zu kennzeichnen; gewerbliche Nutzung nur mit Genehmigung der Bundesagentur für Arbeit.';
const UNKNOWN = 'Lizenz: Nutzungsbedingungen beim Herausgeber.';
const HEADING = ['Merkmal', 'Region', 'Quelle', 'Tabelle', 'Datenstand'];

const withLedger = (lines: readonly (readonly string[])[]) =>
  smallJob({
    sheets: { Ziele: [['IQ', 1]], Quellen: [HEADING, ...lines.map((line) => ['Merkmal', 'KL', ...line])] },
    names: { AMIP_Quellen: 'Quellen!$A$1:$E$1' },
  });

test('each source and each licence stands once, each table once with every Datenstand', () => {
  const job = withLedger([
    [BA, 'EckwerteTabelleALOKr', '28.01.2026'],
    [BA, 'EckwerteTabelleALOKr', '27.02.2026'],
    [BA, 'Gemeldete Stellen', '28.01.2026'],
    ['Regionaldatenbank Deutschland', '12411-01-01-4', '20.06.2026'],
    ['eigene Erhebung', '', ''],
    ['Stadtarchiv', '', ''],
  ]);
  job.decisions.removedSheets.add('Quellen');
  expect(said(job)).toEqual([
    `${BA}: EckwerteTabelleALOKr (Datenstand 28.01.2026, 27.02.2026), Gemeldete Stellen (Datenstand 28.01.2026). ${OF_BA}`,
    'Regionaldatenbank Deutschland, 12411-01-01-4 (Datenstand 20.06.2026). Lizenz: Datenlizenz Deutschland – Namensnennung – Version 2.0 (www.govdata.de/dl-de/by-2-0).',
    `eigene Erhebung; Stadtarchiv. ${UNKNOWN}`,
  ]);
  expect(said(job, 'Datenstand', 'Quellen und Lizenzen')).toEqual(['Er steht bei den Quellen.']);
});

test('many sources, tables and Datenstände are counted', () => {
  const numbers = Array.from({ length: 15 }, (_, index) => index + 1);
  const [ofBa, others] = said(
    withLedger([
      ...numbers.map((number) => [BA, `T${number}`, '']),
      ...numbers.map((number) => [BA, 'T1', `0${number % 9}.01.2026`]),
      ...numbers.map((number) => [`Erhebung ${number}`, '', '']),
    ]),
  );
  expect(ofBa).toBe(
    `${BA}: T1 (Datenstand 01.01.2026, 02.01.2026, 03.01.2026, 04.01.2026 und 5 weitere), T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12 und 3 weitere Tabellen. ${OF_BA}`,
  );
  expect(others).toMatch(/^Erhebung 1; .*Erhebung 12 und 3 weitere Quellen\. Lizenz: /);
});

describe('a table that names sources beside its figures', () => {
  const textCell = (at: string, text: string) =>
    text === '' ? '' : `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

  /** A table with the columns Merkmal and Quelle on the sheet *Plan*, beside a ledger of one line. */
  function named(texts: readonly string[], ledger: readonly string[] = []): ShareJob {
    const rows = ['Quelle', ...texts].map(
      (text, row) =>
        `<row r="${row + 1}">${textCell(`A${row + 1}`, 'Merkmal')}${textCell(`B${row + 1}`, text)}</row>`,
    );
    const lines = [['Quelle', 'Tabelle'], ledger].map(
      (line, row) =>
        `<row r="${row + 1}">${line.map((text, column) => textCell(`${'AB'[column]}${row + 1}`, text)).join('')}</row>`,
    );
    const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" displayName="Eckdaten" ref="A1:B${rows.length}"><tableColumns count="2"><tableColumn id="1" name="Merkmal"/><tableColumn id="2" name="Quelle"/></tableColumns></table>`;
    return jobOf(
      packageBytes({
        sheets: [
          { rows: rows.join(''), relations: [['t', 'table', '../tables/table1.xml']] },
          { title: 'Quellen', rows: lines.join('') },
        ],
        parts: { 'xl/tables/table1.xml': [table, spreadsheetType('table')] },
      }),
    );
  }

  const PUBLISHED = 'Blatt „Plan“: Veröffentlichte Zahlen, in jeder Zeile mit ihrer Quelle: A2:B';

  test('names each once, without the scheme of an address, and only what the copy shows', () => {
    const ba = 'Bundesagentur für Arbeit, https://statistik.example/a';
    const job = named(['AMIP 2021, Abschnitt 2.1', ba, 'AMIP 2021, Abschnitt 2.2', ba, '', 'Stadtarchiv']);
    job.decisions.emptied.add('Plan', 6, 1);
    expect(said(job)).toEqual([
      `AMIP 2021: Abschnitt 2.1, Abschnitt 2.2. ${UNKNOWN}`,
      `Bundesagentur für Arbeit, statistik.example/a. ${OF_BA}`,
      `${PUBLISHED}5`,
    ]);
  });

  test.each(['bundesagentur für  Arbeit', `${BA}.`, `${BA}, Gemeldete Stellen`])(
    'does not name again what the ledger has: %s',
    (text) => {
      expect(said(named([text], [BA, 'Gemeldete Stellen']))).toEqual([
        `${BA}, Gemeldete Stellen. ${OF_BA}`,
        `${PUBLISHED}2`,
      ]);
    },
  );

  test('says nothing where it does not go along', () => {
    const job = named(['Stadtarchiv']);
    job.decisions.removedSheets.add('Plan');
    expect(said(job)).toEqual(['In der Arbeitsmappe sind keine Quellen eingetragen.']);
  });
});
