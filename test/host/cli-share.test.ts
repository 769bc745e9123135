import {
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import type { ReadWorkbook } from '../../src/host/xlsx/read-xlsx';
import { everythingWorkbook } from '../../src/share/testing/everything';
import type { ShareReport } from '../../src/share/types';
import { amipProcess } from './amip-process';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'amip-share-'));
  writeFileSync(inFolder('mappe.xlsx'), MAPPE);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** One of everything that must not leave the house, written by hand. */
const MAPPE = everythingWorkbook();

const inFolder = (file: string) => path.join(folder, file);
const share = (...args: string[]) => amipProcess(['share', 'mappe.xlsx', ...args], { folder });
const to = (level: string, ...more: string[]) => share('--level', level, '--out', 'kopie.xlsx', ...more);

function cellOf({ sheets }: ReadWorkbook, title: string, row: number, column: number) {
  const sheet = sheets.find(({ name }) => name === title);
  return sheet?.cells.find((cell) => cell.row === row && cell.column === column);
}

const copy = () => readXlsx(readFileSync(inFolder('kopie.xlsx')));

describe('amip share', () => {
  it('writes a proven copy and its report, and leaves the workbook as it is', async () => {
    const { status, stdout, stderr } = await share(
      ...['--level', 'traegerversammlung', '--recipient', 'Trägerversammlung am 3.12.'],
      ...['--out', 'neu/kopie.xlsx', '--report', 'neu/bericht.json'],
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toMatch(
      /^amip: Formeln als Werte: \d+\. Entfernt: \d+\. Geheim gehaltene Zellen: \d+\.$/m,
    );
    expect(readFileSync(inFolder('mappe.xlsx')).equals(MAPPE)).toBe(true);
    expect(readdirSync(inFolder('neu')).sort()).toEqual(['bericht.json', 'kopie.xlsx']);

    const written = readXlsx(readFileSync(inFolder('neu/kopie.xlsx')));
    expect(written.sheets.at(-1)?.name).toBe('Weitergabe');
    expect(written.sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula))).toEqual([]);

    const report = JSON.parse(readFileSync(inFolder('neu/bericht.json'), 'utf8')) as ShareReport & {
      readonly day: string;
      readonly recipient: string;
    };
    expect(report).toMatchObject({ level: 'traegerversammlung', recipient: 'Trägerversammlung am 3.12.' });
    // An entry may stand for several things.
    const gone = report.removed.reduce((sum, { count = 1 }) => sum + count, 0);
    expect(gone).toBeGreaterThan(report.removed.length);
    expect(stderr).toContain(` Entfernt: ${gone}.`);
    expect(report.day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(report.digest).toMatch(/^[0-9a-f]{64}$/);
    // The table of counts starts at Fallzahlen!A1; FbW has 2 entries of women, which is below 3.
    expect(report.suppressed).toContainEqual({ sheet: 'Fallzahlen', cell: 'B2', why: 'fallzahl' });
  });

  it('keeps formulas for the Kommune, and changes what a level does where it is asked to', async () => {
    expect((await to('kommune')).status).toBe(0);
    // EGL × D2, which a recipient can compute, too.
    expect(cellOf(copy(), 'Plan', 1, 4)?.formula).toBeDefined();

    expect((await to('kommune', '--formulas', 'werte', '--leave-out', 'fallzahlen')).status).toBe(0);
    expect(cellOf(copy(), 'Plan', 1, 4)).toMatchObject({ value: 20501120 });
    expect(cellOf(copy(), 'Plan', 1, 4)?.formula).toBeUndefined();
    expect(copy().sheets.map(({ name }) => name)).not.toContain('Fallzahlen');
  });

  it('gives a copy with macros the ending that Excel opens', async () => {
    writeFileSync(inFolder('mappe.xlsx'), withMacros(MAPPE));
    const kept = ['--level', 'kommune', '--macros', 'bleiben', '--out'];
    const refused = await share(...kept, 'kopie.xlsx');
    expect([refused.status, refused.stderr]).toEqual([
      2,
      'amip: --out kopie.xlsx: Die Datei muss auf .xlsm enden.\n',
    ]);
    expect((await share(...kept, 'kopie.xlsm')).status).toBe(0);
    expect(Object.keys(unzipSync(readFileSync(inFolder('kopie.xlsm'))))).toContain('xl/vbaProject.bin');
  });

  it('never writes over the workbook, and never both files into one', async () => {
    linkSync(inFolder('mappe.xlsx'), inFolder('link.xlsx'));
    const calls = [
      ['--out', './mappe.xlsx'],
      ['--out', 'link.xlsx'],
      ['--out', 'kopie.xlsx', '--report', 'link.xlsx'],
      ['--out', 'kopie.xlsx', '--report', './kopie.xlsx'],
    ];
    for (const call of calls) {
      const { status, stderr } = await share('--level', 'beirat', ...call);
      expect([call, status]).toEqual([call, 2]);
      expect(stderr).toMatch(/Das ist die (Mappe selbst|Kopie)\./);
    }
    expect(readFileSync(inFolder('mappe.xlsx')).equals(MAPPE)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['link.xlsx', 'mappe.xlsx']);
  });

  it('lists at most twenty places of what stands in the way, and writes nothing', async () => {
    const errors = Array.from({ length: 23 }, (_, index) => {
      const row = 100 + index;
      return `<row r="${row}"><c r="A${row}" t="e"><v>#DIV/0!</v></c></row>`;
    });
    const broken = everythingWorkbook((part, text) =>
      part === 'xl/worksheets/sheet1.xml'
        ? text.replace('</sheetData>', `${errors.join('')}</sheetData>`)
        : text,
    );
    writeFileSync(inFolder('mappe.xlsx'), broken);
    const { status, stdout, stderr } = await to('kommune', '--report', 'bericht.json');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^amip: mappe\.xlsx: 23 Zellen zeigen einen Fehler/);
    expect(lines.slice(1)).toEqual([
      ...Array.from({ length: 20 }, (_, index) => `amip:   Plan!A${100 + index}`),
      'amip:   und 3 weitere',
    ]);
    expect(readdirSync(folder)).toEqual(['mappe.xlsx']);
  });

  const OUT = ['--out', 'kopie.xlsx'];
  const KOMMUNE = ['--level', 'kommune', ...OUT];

  it.each([
    ['a missing level', OUT, /Es fehlt --level\. So geht es: amip share/],
    [
      'an unknown level',
      ['--level', 'presse', ...OUT],
      /--level presse: .* kommune, traegerversammlung, beirat\./,
    ],
    ['a missing target', ['--level', 'beirat'], /Es fehlt --out/],
    ['another word', [...KOMMUNE, '--comments', 'weg'], /--comments weg: .* entfernen, bleiben\./],
    ['a minimum below 2', [...KOMMUNE, '--mindestfallzahl', '1'], /ganze Zahl ab 2/],
    ['a minimum that is none', [...KOMMUNE, '--mindestfallzahl', '3,5'], /ganze Zahl ab 2/],
    [
      'a misspelt sheet',
      [...KOMMUNE, '--leave-out', 'Intren'],
      /--leave-out Intren: Dieses Blatt gibt es nicht\./,
    ],
    ['another ending', ['--level', 'kommune', '--out', 'kopie.xls'], /auf \.xlsx enden/],
  ])('answers %s with one sentence and status 2', async (_, args, message) => {
    const { status, stdout, stderr } = await share(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['mappe.xlsx']);
  });

  it.each([
    ['what is missing', undefined, /Die Datei oder der Ordner ist nicht vorhanden/],
    ['what is no workbook', new TextEncoder().encode('Hallo'), /keine Arbeitsmappe/],
    ['an encrypted workbook', compoundFile('EncryptedPackage'), /mit einem Kennwort verschlüsselt/],
    ['an old workbook', compoundFile('Workbook'), /altes? Format/],
    ['a workbook of more than 100 MB', 100_000_001, /größer als 100 MB/],
    ['by its content what is smaller', 99_000_000, /^(?!.*größer als)/],
    ['a workbook that was cut off', MAPPE.subarray(0, MAPPE.length / 2), /unvollständig/],
  ])('refuses %s', async (_, bytes, message) => {
    if (typeof bytes === 'number') truncateSync(inFolder('mappe.xlsx'), bytes);
    else if (bytes) writeFileSync(inFolder('mappe.xlsx'), bytes);
    else rmSync(inFolder('mappe.xlsx'));
    const { status, stderr } = await to('kommune');
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

/** How Excel wraps what is no ZIP: the header of a Compound File, and the name of a stream (MS-CFB 2.2, 2.6). */
function compoundFile(stream: string): Uint8Array {
  const header = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const name = [...stream].flatMap((character) => [character.charCodeAt(0), 0]);
  return Uint8Array.from([...header, ...new Array<number>(504).fill(0), ...name]);
}

/** As Excel keeps macros: a binary part, its relationship, and the type of the workbook (ECMA-376 4, MS-OFFMACRO). */
function withMacros(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (part: string, change: (text: string) => string) => {
    parts[part] = strToU8(change(strFromU8(parts[part] ?? new Uint8Array())));
  };
  edit('[Content_Types].xml', (text) =>
    text
      .replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      )
      .replace(
        '</Types>',
        '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
      ),
  );
  edit('xl/_rels/workbook.xml.rels', (text) =>
    text.replace(
      '</Relationships>',
      '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    ),
  );
  return zipSync({ ...parts, 'xl/vbaProject.bin': strToU8('Attribut VB_Name = "Modul1"') });
}
