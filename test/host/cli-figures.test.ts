import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { everythingWorkbook } from '../../src/share/testing/everything';
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

  it('reads no figures out of a workbook of ours', async () => {
    const { status, stdout, stderr } = await figures(written('amip-2021.xlsx', everythingWorkbook()));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(
      /^amip: amip-2021\.xlsx: Das ist eine AMIP-Arbeitsmappe, keine Veröffentlichung\./,
    );
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

  it('warns of months of the Ausbildungsmarkt that look sounder than they are, once', async () => {
    const file = written(
      'x.csv',
      'AGS;Monat;Gemeldete Ausbildungsstellen seit Beginn des Berichtsjahres\n07312;2025-12;409\n07312;2026-01;500\n07335;2026-03;700\n',
    );
    const mapping = written(
      'm.json',
      JSON.stringify({
        delimiter: ';',
        decimal: ',',
        region: 'AGS',
        regionCode: 'ags',
        period: 'Monat',
        values: ['Gemeldete Ausbildungsstellen seit Beginn des Berichtsjahres'],
        source: 'Eigene Tabelle',
      }),
    );
    const { status, stdout, stderr } = await figures(file, '--mapping', mapping);
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { figure: string }[]).map(({ figure }) => figure)).toEqual([
      'ausbildungsstellen',
      'ausbildungsstellen',
      'ausbildungsstellen',
    ]);
    expect(stderr).toMatch(
      /^amip: Gemeldete Ausbildungsstellen.* Januar 2026 zählt erst seit dem 1\. Oktober 2025 .*\n$/,
    );
    const elsewhere = await figures(file, '--mapping', mapping, '--region', '07335');
    expect(elsewhere.stderr).toBe('');
  });

  describe('for a table that no reader knows', () => {
    const TABLES = path.join(root, 'test/fixtures/labour-market/tables');
    const OWN_TABLE = path.join(TABLES, 'kennzahlen.csv');

    it('says how its columns are assigned', async () => {
      const { status, stderr } = await figures(OWN_TABLE);
      expect(status).toBe(2);
      expect(stderr).toMatch(
        /unbekanntes Format.* amip figures DATEI --propose > zuordnung\.json.* --mapping zuordnung\.json\.\n$/,
      );
    });

    it.each(['as it is', 'in a ZIP'])(
      'proposes a mapping, which is read when the source is filled in (%s)',
      async (how) => {
        const bytes = readFileSync(OWN_TABLE);
        const file =
          how === 'in a ZIP' ? written('k.zip', zipSync({ 'k.csv': bytes })) : written('k.csv', bytes);
        const proposed = await figures(file, '--propose');
        expect(proposed.status).toBe(0);
        expect(proposed.stderr).toMatch(/bei source eintragen, .* „Kennzahl“ \(z\. B\. „K1 Veränderung/);
        const mapping = JSON.parse(proposed.stdout) as object;
        expect(mapping).toMatchObject({
          region: 'Jobcenter-Nr.',
          variable: 'Kennzahl',
          values: ['Wert'],
          source: '',
        });
        const unfinished = await figures(file, '--mapping', written('m.json', proposed.stdout));
        expect(unfinished).toMatchObject({ status: 2, stdout: '' });
        expect(unfinished.stderr).toMatch(/^amip: m\.json: source: Bitte eintragen/);
        const completed = written('m.json', JSON.stringify({ ...mapping, source: 'sgb2.info' }));
        const { status, stdout } = await figures(file, '--mapping', completed, '--region', '07312');
        expect(status).toBe(0);
        // As the file prints them.
        expect(
          (JSON.parse(stdout) as { period: string; value: number; source: string }[]).map(
            ({ period, value, source }) => [period, value, source],
          ),
        ).toEqual([
          ['2026-04', -1.3, 'sgb2.info'],
          ['2026-04', 18.4, 'sgb2.info'],
        ]);
      },
    );

    it('says which files of a ZIP have another layout', async () => {
      const file = written(
        'k.zip',
        zipSync({
          'a.csv': Buffer.from('AGS;Monat;Arbeitslose\n07312;2031-03;5\n07335;2031-03;6\n'),
          'b.csv': Buffer.from('AGS,Monat,Stellen\n07312,2031-03,5\n07335,2031-03,6\n'),
        }),
      );
      const { status, stdout, stderr } = await figures(file, '--propose');
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ delimiter: ';', values: ['Arbeitslose'] });
      expect(stderr).toContain('Der Vorschlag gilt für „a.csv“. Einen anderen Aufbau haben: „b.csv“.');
    });
  });

  withShell('reads no more of what has no end than the readers take', () => {
    const command = `"${process.execPath}" "${path.join(root, 'build/cli.cjs')}" figures /dev/zero 2>&1; true`;
    const said = execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(said).toMatch(/^amip: \/dev\/zero: Die Datei ist mit 61 MB zu groß \(höchstens 60 MB\).*\n$/);
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
    [
      'a mapping that is none',
      () => [written('x.csv', 'a;b\n1;2\n'), '--mapping', written('m.json', '{')],
      /m\.json: .*JSON/,
    ],
    ['a mapping that is missing', () => ['x', '--mapping', 'nichts.json'], /nichts\.json: Die Datei/],
    [
      'a proposal for no table',
      () => [written('x.csv', 'Guten Tag\n'), '--propose'],
      /x\.csv: .*keine Tabelle/,
    ],
    ['a proposal with other options', () => ['x', '--propose', '--format', 'json'], /--propose steht allein/],
    [
      'a file beyond the limit of the readers',
      () => [written('x.csv', new Uint8Array(75_500_000))],
      /x\.csv: .* mit 76 MB zu groß \(höchstens 60 MB\)/,
    ],
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
