import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { flatFile } from '../../src/labour-market/readers/testing/flat-file';

const CLI = path.join(__dirname, '../../build/cli.cjs');
const FIXTURES = path.join(__dirname, '../fixtures/labour-market/genesis');
const DOWNLOAD = '13211-02-05-4_2025.csv';
/** More than a pipe holds. */
const TABLE = '13211-02-05-4_flat.csv';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'amip-output-'));
  writeFileSync(path.join(folder, TABLE), flatFile({ kreise: 20, figures: 6, months: 24 }));
  copyFileSync(path.join(FIXTURES, DOWNLOAD), path.join(folder, DOWNLOAD));
  const config = { regionen: 'alle', quellen: [{ art: 'datei', pfad: DOWNLOAD }] };
  writeFileSync(path.join(folder, 'feed.json'), JSON.stringify(config));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** `command`: a line of the shell in which `amip` is the command line. */
function shell(command: string): { status: string; stderr: string } {
  const amip = `amip() { "${process.execPath}" "${CLI}" "$@"; }`;
  const script = `${amip}\n{ ${command}\n} 2>stderr.txt`;
  execFileSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' });
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  return { status: read('status.txt').trim(), stderr: read('stderr.txt') };
}

const onLinux = existsSync('/dev/full') ? describe : describe.skip;

onLinux('an output that cannot be written', () => {
  it.each([
    ['figures', `figures ${TABLE}`],
    ['figures as a table', `figures ${TABLE} --format table`],
    ['regions', 'regions Kaiserslautern'],
    ['catalogue', 'catalogue Arbeitslose'],
    ['the help', '--help'],
  ])('is said in one line, with status 2 (%s)', (_, args) => {
    expect(shell(`amip ${args} >/dev/full; echo $? >status.txt`)).toEqual({
      status: '2',
      stderr: 'amip: Die Ausgabe: Auf dem Datenträger ist kein Platz mehr.\n',
    });
  });

  it.each([
    ['stderr', 'amip feed --config feed.json --out feed 2>/dev/full; echo $? >status.txt'],
    ['both', `amip figures ${TABLE} >/dev/full 2>/dev/full; echo $? >status.txt`],
    ['stderr beside an error', 'amip figures nichts.csv 2>/dev/full; echo $? >status.txt'],
  ])('has status 2 where nothing can be said (%s)', (_, command) => {
    expect(shell(command)).toEqual({ status: '2', stderr: '' });
  });

  it('hinders no feed', () => {
    shell('amip feed --config feed.json --out feed 2>/dev/full; echo $? >status.txt');
    expect(existsSync(path.join(folder, 'feed/index.json'))).toBe(true);
  });

  it.each(['figures', 'regions', 'catalogue'])('is none where the reader has seen enough (%s)', (command) => {
    const args = { figures: TABLE, regions: '0', catalogue: 'a' }[command];
    const line = `{ amip ${command} ${args}; echo $? >status.txt; } | head -c 10 >/dev/null`;
    expect(shell(line)).toEqual({ status: '0', stderr: '' });
  });

  it('is none where nobody reads what is said', () => {
    const line =
      '{ { amip feed --config feed.json --out feed; echo $? >status.txt; } 2>&1 1>&3 | true; } 3>&1';
    expect(shell(line)).toEqual({ status: '0', stderr: '' });
  });
});

const withProc = existsSync('/proc/self/mem') ? it : it.skip;
withProc('a device that reports a fault is a known reason', () => {
  // Address 0 of a process cannot be read.
  expect(shell('amip figures /proc/self/mem; echo $? >status.txt')).toEqual({
    status: '2',
    stderr: 'amip: /proc/self/mem: Das Gerät oder der Datenträger meldet einen Fehler.\n',
  });
});
