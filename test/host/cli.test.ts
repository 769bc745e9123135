import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from '../../src/host/xlsx/write-xlsx';
import { closeExcel, openExcel } from '../support/excel';
import { describeWithLibreOffice, readWithLibreOffice } from './libreoffice';
import { withValues } from './xlsx/with-values';

const root = path.join(__dirname, '../..');
const caseFile = path.join(root, 'test/fixtures/amip-2021.json');
const example = JSON.parse(readFileSync(caseFile, 'utf8')) as Record<string, unknown>;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'amip-cli-'));
});

afterEach(() => {
  closeExcel();
  rmSync(folder, { recursive: true, force: true });
});

/** Calls the command line as `npm run -s amip -- …` does: the script, and where the user stands. */
function amip(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'amip', ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.trim() };
}

function withCase(content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(path.join(folder, 'fall.json'), text);
  return 'fall.json';
}

/** The seven rows of section 2.5, the rounding difference included; computed by hand from the document. */
const TABLE = [
  ['', 'Egl', 'Verwaltungskosten', 'gesamt'],
  ['Zuteilung allgemeine Mittel (Egl ohne BEZ)', '10250560', '10639865', '20890425'],
  ['Einnahmen aus Forderungseinzug', '1000', '', '1000'],
  ['Erforderliche Umschichtung', '-1996000', '1996000', '0'],
  ['kommunaler Finanzierungsanteil', '', '2235498.25', '2235498.25'],
  ['Rundungsdifferenz', '', '-36.28', '-36.28'],
  ['Summe', '8255560', '14871326.97', '23126886.97'],
];

describe('amip workbook', () => {
  it('writes the workbook where the user stands, says nothing on stdout, and leaves nothing else', () => {
    const file = withCase(example);
    const { status, stdout } = amip('workbook', '--case', file, '--out', 'neu/amip.xlsx');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(readdirSync(path.join(folder, 'neu'))).toEqual(['amip.xlsx']);
    const parts = unzipSync(readFileSync(path.join(folder, 'neu/amip.xlsx')));
    const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
    const sheet = sheets
      .map((name) => strFromU8(parts[name] ?? new Uint8Array()))
      .find((xml) => xml.includes('_xldudf_AMIP_RESSOURCENTABELLE('));
    expect(sheets).toHaveLength(7);
    expect(sheet).toContain(
      '_xldudf_AMIP_KFA(AMIP_Bedarf,AMIP_NichtKfaRelevant,AMIP_Satz))</f><v>2235498.25</v>',
    );
    expect(sheet).toMatch(
      /<c r="A\d+"[^>]* cm="1"[^>]*><f t="array" ref="A\d+:D\d+">[^<]*_xldudf_AMIP_RESSOURCENTABELLE\(/,
    );
    expect(Object.keys(parts)).toContain('xl/metadata.xml');
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).not.toContain('Tabelle1');
  });

  it.each([
    ['a field of the wrong kind', { ...example, jahr: '2021' }, /fall\.json: jahr: /],
    [
      'a nested field',
      { ...example, ressourcen: { ...(example['ressourcen'] as object), egl: 'viel' } },
      /ressourcen\.egl/,
    ],
    ['an unknown key', { ...example, farbe: 'rot' }, /farbe/],
    ['no JSON', '{"jahr": 2021', /fall\.json: /],
  ])('names %s and writes nothing', (_, content, message) => {
    const { status, stdout, stderr } = amip('workbook', '--case', withCase(content), '--out', 'amip.xlsx');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['fall.json']);
  });

  it.each([
    ['a missing file', ['workbook', '--case', 'nichts.json', '--out', 'a.xlsx'], /nichts\.json: Die Datei/],
    ['a missing option', ['workbook', '--case', 'fall.json'], /Es fehlt --out/],
    ['an unknown option', ['workbook', '--fall', 'fall.json'], /--fall/],
    ['another ending', ['workbook', '--case', 'fall.json', '--out', 'a.xls'], /\.xlsx/],
    ['an unknown command', ['mappe'], /mappe/],
  ])('answers %s with one sentence and status 2', (_, args, message) => {
    withCase(example);
    const { status, stdout, stderr } = amip(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.split('\n')).toHaveLength(1);
  });
});

describeWithLibreOffice('the workbook in LibreOffice', () => {
  it('shows the cached figures of the file that amip workbook writes', async () => {
    amip('workbook', '--case', withCase(example), '--out', 'amip.xlsx');
    const bytes = readFileSync(path.join(folder, 'amip.xlsx'));
    const sheets = await readWithLibreOffice(bytes, { recalculate: false, shown: false });
    const figures = new Map(
      (sheets.get('Ressourcen') ?? []).map(([label = '', value = '']) => [label, value]),
    );
    expect(figures.get('Kommunaler Finanzierungsanteil (KFA)')).toBe('2235498.25');
    expect(figures.get('Umschichtung, genau')).toBe('1995963.72');
    expect(figures.get('Umschichtung, geplant')).toBe('1996000');
    expect(figures.get('Rundungsdifferenz')).toBe('-36.28');
  });

  it('recalculates to the same figures where AMIP formulas stand as their values', async () => {
    const { amip: room, grid, snapshot } = await openExcel();
    await room.fillCase(readFileSync(caseFile, 'utf8'));
    await grid.settled();
    const bytes = writeXlsx(withValues(snapshot()));
    const sheets = await readWithLibreOffice(bytes, { recalculate: true, shown: false });
    const rows = sheets.get('Ressourcen') ?? [];
    const start = rows.findIndex((row) => row[1] === 'Egl');
    const table = rows.slice(start, start + TABLE.length);
    expect(table.map((row) => row.slice(0, 4))).toEqual(TABLE);
    const difference = rows.find(([label]) => label === 'Rundungsdifferenz');
    expect(difference?.[1]).toBe('-36.28');
    expect([...sheets.values()].flat(2).filter((text) => /#(NAME|VALUE|REF|N\/A)|Err:/.test(text))).toEqual(
      [],
    );
  });
});
