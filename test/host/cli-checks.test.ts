import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx } from '../../src/host/xlsx/write-xlsx';
import { sheetOf, workbookOf } from '../support/snapshots';
import type { SomeCell } from '../support/snapshots';
import { amipProcess } from './amip-process';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'amip-checks-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const amip = (...args: string[]) => amipProcess(args, { folder });

function cells(rows: readonly (readonly (string | number | null)[])[]): SomeCell[] {
  return rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value })));
}

function workbook(name: string, rows: readonly (readonly (string | number | null)[])[]): void {
  const snapshot = workbookOf([sheetOf(cells(rows), { name: 'AMIP' })]);
  writeFileSync(path.join(folder, name), writeXlsx(snapshot));
}

/** Section 2.5 of the AMIP 2021 of Kaiserslautern, as it is printed. */
const PRINTED = [
  [null, 'Egl', 'Verwaltungskosten', 'gesamt'],
  ['Zuteilung allgemeine Mittel (Egl ohne BEZ)', 10250560, 10639865, 20890425],
  ['Einnahmen aus Forderungseinzug', 1000, null, null],
  ['Erforderliche Umschichtung', -1996000, 1996000, null],
  ['kommunaler Finanzierungsanteil', null, 2235498.25, null],
  [null, 8255560, 14871326.97, 23126886.97],
];

describe('amip checks', () => {
  it('finds the 36,28 € that the printed table does not add up to', async () => {
    workbook('amip.xlsx', PRINTED);
    const { status, stdout, stderr } = await amip('checks', 'amip.xlsx');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const findings = JSON.parse(stdout) as Record<string, unknown>[];
    expect(findings).toContainEqual({
      rule: 'summen-in-cent',
      severity: 'fehler',
      address: 'AMIP!C6',
      sentence:
        'Spalte „Verwaltungskosten“: Die Posten ergeben 14.871.363,25 €, in der Summenzeile stehen 14.871.326,97 € (36,28 € weniger). Das erklärt die gerundete Umschichtung: 1.996.000,00 € statt 1.995.963,72 €.',
      why: expect.stringMatching(/\.$/) as unknown,
      mend: expect.stringMatching(/\.$/) as unknown,
    });
    expect(stdout.trim().split('\n')).toHaveLength(findings.length + 2);
  });

  it('prints them for people', async () => {
    workbook('amip.xlsx', PRINTED);
    const { stdout } = await amip('checks', 'amip.xlsx', '--format', 'table');
    expect(stdout).toMatch(
      /^Fehler {2}AMIP!C6\n {2}Spalte „Verwaltungskosten“: .*36,28 € weniger.*\n {2}Warum: .*\n {2}Was tun: .*\n/,
    );
  });

  it('ends with 0 where nothing is wrong', async () => {
    workbook('leer.xlsx', [['Notiz', 1]]);
    expect(await amip('checks', 'leer.xlsx', '--format', 'table')).toEqual({
      status: 0,
      stdout: 'Keine Befunde.\n',
      stderr: '',
    });
    expect((await amip('checks', 'leer.xlsx')).stdout).toBe('[\n]\n');
  });

  it.each([
    ['a missing file', ['checks', 'nichts.xlsx'], /nichts\.xlsx: Die Datei oder der Ordner ist nicht/],
    ['what is no workbook', ['checks', 'text.xlsx'], /text\.xlsx: \S.+\./],
    ['no file', ['checks'], /So geht es: amip checks MAPPE\.xlsx/],
    ['an unknown format', ['checks', 'text.xlsx', '--format', 'csv'], /--format csv: .*json, table/],
  ])('answers %s with one sentence and status 2', async (_, args, message) => {
    writeFileSync(path.join(folder, 'text.xlsx'), 'kein Zip');
    const { status, stdout, stderr } = await amip(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
