import { execFile } from 'node:child_process';
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/* Programs outside PATH, where the installers of macOS and Windows put them. */
const USUAL_PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];

const TIMEOUT = 120_000;

/** How LibreOffice treats the results in an .xlsx file: 0 always recalculates, 1 never does. */
const RECALCULATION_MODE = { always: 0, never: 1 } as const;

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of LibreOffice, undefined where there is none. */
function findLibreOffice(): string | undefined {
  const names = process.platform === 'win32' ? ['soffice.com'] : ['soffice', 'libreoffice'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...candidates, ...USUAL_PLACES].find(isProgram);
}

/** A `describe` that is skipped, and says so, where there is no LibreOffice. */
export function describeWithLibreOffice(name: string, body: () => void): void {
  if (findLibreOffice() === undefined) {
    console.warn(`Skipped, because LibreOffice is not installed: ${name}`);
    describe.skip(name, body);
  } else {
    describe(name, body);
  }
}

/* A profile of its own: another LibreOffice may be open, and the user's settings must not decide a test. */
function writeProfile(folder: string, recalculate: boolean): void {
  const mode = recalculate ? RECALCULATION_MODE.always : RECALCULATION_MODE.never;
  mkdirSync(join(folder, 'user'), { recursive: true });
  const setting =
    '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">' +
    `<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop></item>`;
  const namespaces =
    'xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  writeFileSync(
    join(folder, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items ${namespaces}>${setting}</oor:items>`,
  );
}

async function convert(
  bytes: Uint8Array,
  format: string,
  recalculate: boolean,
): Promise<Map<string, Buffer>> {
  const program = findLibreOffice();
  if (program === undefined) throw new Error('LibreOffice is not installed.');
  const folder = mkdtempSync(join(tmpdir(), 'amip-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    const out = join(folder, 'out');
    writeProfile(profile, recalculate);
    writeFileSync(join(folder, 'workbook.xlsx'), bytes);
    await promisify(execFile)(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        out,
        join(folder, 'workbook.xlsx'),
      ],
      { timeout: TIMEOUT },
    );
    return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads comma-separated values with quotes as LibreOffice writes them. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const lines = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  for (const [, quoted, plain = '', end] of lines.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

interface ReadOptions {
  /** True: forget the results in the file and calculate everything anew. False: believe them. */
  readonly recalculate: boolean;
  /** True: cells as the screen shows them (English formats). False: numbers in full. */
  readonly shown: boolean;
}

/**
 * Opens a workbook in LibreOffice and gives the texts of its sheets by sheet name, row by row.
 *
 * The numbers in the filter are its positional options: comma, quote, UTF-8, from line 1, no column formats, English
 * (1033), quote only where needed, no special numbers, as shown or in full, no formulas, keep blanks, every sheet (-1).
 */
export async function readWithLibreOffice(
  bytes: Uint8Array,
  { recalculate, shown }: ReadOptions,
): Promise<Map<string, string[][]>> {
  const format = `csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,${shown},false,false,-1`;
  const files = await convert(bytes, format, recalculate);
  return new Map(
    [...files].map(([name, content]) => [
      name.replace(/^workbook-/, '').replace(/\.csv$/, ''),
      parseCsv(content.toString('utf8')),
    ]),
  );
}
