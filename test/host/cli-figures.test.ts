import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { flatFile } from '../../src/labour-market/readers/testing/flat-file';
import { amipProcess } from './amip-process';

const root = path.join(__dirname, '../..');
const OWN = path.join(root, 'test/fixtures/labour-market/genesis');
const SHARED = path.join(root, '../shared/fixtures/genesis-downloader-csv');
const KEYS = [
  'figure',
  'variable',
  'label',
  'dimensions',
  'region',
  'period',
  'value',
  'sign',
  'unit',
  'source',
  'table',
  'datenstand',
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'amip-figures-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const figures = (...args: string[]) => amipProcess(['figures', ...args], { folder });

function written(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(folder, name), content);
  return name;
}

/** The whole output for Kaiserslautern, Stadt, as it was put together by hand. */
function expected(year: string): unknown {
  return JSON.parse(readFileSync(path.join(OWN, `13211-02-05-4_${year}_07312.json`), 'utf8'));
}

const withShell = process.platform === 'win32' ? it.skip : it;

describe('amip figures', () => {
  it.each(['2023', '2025'])('prints the whole JSON of a region and nothing else (%s)', async (year) => {
    const { status, stdout, stderr } = await figures(
      path.join(OWN, `13211-02-05-4_${year}.csv`),
      '--region',
      '07312',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const printed = JSON.parse(stdout) as object[];
    expect(printed).toEqual(expected(year));
    for (const one of printed) expect(Object.keys(one)).toEqual(KEYS);
  });

  const withShared = existsSync(SHARED) ? it : it.skip;
  if (!existsSync(SHARED))
    console.warn('The official downloads are not there: amip figures is tested with excerpts only.');
  withShared.each(['2023', '2025'])('prints the same from the official download (%s)', async (year) => {
    const { stdout } = await figures(
      path.join(SHARED, `regio_13211-02-05-4_${year}_latin1.csv`),
      '--region',
      '07312',
    );
    expect(JSON.parse(stdout)).toEqual(expected(year));
  });

  it('keeps signs as signs', async () => {
    const { stdout } = await figures(path.join(OWN, '13111-01-03-4_flat.csv'), '--region', '07312');
    const printed = JSON.parse(stdout) as { value: unknown; sign: unknown }[];
    expect(printed.length).toBeGreaterThan(0);
    expect(printed.every(({ value, sign }) => value === null && sign === '-')).toBe(true);
  });

  it('prints a table whose columns stand below each other', async () => {
    const { stdout } = await figures(
      path.join(OWN, '13211-02-05-4_2025.csv'),
      '--region',
      '07312',
      '--format',
      'table',
    );
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(2 + 13);
    expect(lines[0]).toMatch(/^Merkmal +Region +Zeitraum +Wert +Einheit +Quelle +Tabelle +Datenstand$/);
    const quota = lines.find((line) => line.startsWith('arbeitslosenquote ')) ?? '';
    expect(quota).toMatch(
      /^arbeitslosenquote +07312 +2025 +9,5 +Prozent +Regionaldatenbank Deutschland +13211-02-05-4 +2026-02-26T15:28:28$/,
    );
    expect(quota.indexOf('07312')).toBe(lines[0]?.indexOf('Region'));
  });

  it('lets no label steer the terminal', async () => {
    const text = readFileSync(path.join(OWN, '12411-01-01-4_flat.csv'), 'utf8').replaceAll(
      'Bevölkerung',
      'Bev\u001b[31mölkerung\u202e',
    );
    const { status, stdout } = await figures(written('12411-01-01-4_flat.csv', text), '--format', 'table');
    expect(status).toBe(0);
    expect(stdout).toContain('Bev');
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
  });

  withShell('writes a large output whole, also into a pipe that is read slowly', async () => {
    const size = { kreise: 50, figures: 6, months: 60 };
    const file = written('gross.zip', zipSync({ 'gross_flat.csv': flatFile(size) }));
    const { status, stdout } = await figures(file);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(50 * 6 * 60);
    const command = `"${process.execPath}" "${path.join(root, 'build/cli.cjs')}" figures ${file}`;
    const slowly = execFileSync('sh', ['-c', `${command} | (sleep 1; wc -l)`], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(Number(slowly)).toBe(50 * 6 * 60 + 2);
  });

  withShell('ends quietly where the reader has seen enough', () => {
    const file = written('gross_flat.csv', flatFile({ kreise: 50, figures: 6, months: 60 }));
    const command = `"${process.execPath}" "${path.join(root, 'build/cli.cjs')}" figures ${file} 2>stderr.txt; echo $? >status.txt`;
    const head = execFileSync('sh', ['-c', `(${command}) | head -n 2`], { cwd: folder, encoding: 'utf8' });
    expect(head.split('\n')[0]).toBe('[');
    expect(readFileSync(path.join(folder, 'stderr.txt'), 'utf8')).toBe('');
    expect(readFileSync(path.join(folder, 'status.txt'), 'utf8')).toBe('0\n');
  });

  it.each<[string, () => string[], RegExp]>([
    ['a missing file', () => ['nichts.csv'], /nichts\.csv: Die Datei oder der Ordner ist nicht vorhanden/],
    ['a folder', () => ['.'], /Ordner/],
    ['an empty file', () => [written('leer.csv', '')], /leer\.csv: Die Datei ist leer/],
    ['a web page', () => [written('seite.csv', '<html>Wartung</html>')], /Webseite/],
    ['an unknown format', () => [written('x.csv', 'a;b\n1;2\n')], /unbekanntes Format/],
    [
      'a cut ZIP',
      () => [
        written(
          'x.zip',
          zipSync({ 'a.csv': flatFile({ kreise: 2, figures: 2, months: 2 }) }).subarray(0, 200),
        ),
      ],
      /ZIP ist unvollständig/,
    ],
    ['broken JSON', () => [written('x.json', '{"version":"2.0"')], /JSON-Datei ist unvollständig/],
    [
      'an unknown region',
      () => [path.join(OWN, '13211-02-05-4_2025.csv'), '--region', '99999'],
      /--region 99999: .*nicht bekannt/,
    ],
    ['an unknown format of the output', () => ['x', '--format', 'xml'], /--format xml: .*json, table/],
    ['no file', () => [], /So geht es: amip figures DATEI/],
    ['two files', () => ['a', 'b'], /So geht es/],
    ['an unknown option', () => ['a', '--ort', 'b'], /So geht es/],
  ])('answers %s with one sentence and status 2', async (_, args, message) => {
    const { status, stdout, stderr } = await figures(...args());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
