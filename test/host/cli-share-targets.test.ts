import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageBytes } from '../../src/share/steps/testing/package';
import { amipProcess } from './amip-process';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'amip-targets-'));
  writeFileSync(inFolder('mappe.xlsx'), MAPPE);
  writeFileSync(inFolder('datei'), 'x');
  mkdirSync(inFolder('ordner.xlsx'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const MAPPE = packageBytes({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
const BEFORE = ['datei', 'mappe.xlsx', 'ordner.xlsx'];

const inFolder = (file: string) => path.join(folder, file);
const share = (...args: string[]) => amipProcess(['share', ...args], { folder });

const KOMMUNE = ['mappe.xlsx', '--level', 'kommune'];
const OUT = [...KOMMUNE, '--out', 'kopie.xlsx'];

describe('amip share with targets and words that cannot be', () => {
  it.each([
    ['nothing at all', [], /^amip: Es fehlt die Arbeitsmappe\. So geht es: amip share/],
    ['an empty file name', ['', ...OUT.slice(1)], /^amip: Es fehlt die Arbeitsmappe\./],
    ['two levels', [...OUT, '--level', 'beirat'], /^amip: --level steht zweimal da\./],
    ['a target twice', [...OUT, '--out=andere.xlsx'], /^amip: --out steht zweimal da\./],
    [
      'an option that is none',
      [...OUT, '--stufe', 'x'],
      /^amip: Die Angaben sind nicht zu verstehen: .*--stufe/,
    ],
    ['two workbooks', ['datei', ...OUT], /^amip: Die Angaben sind nicht zu verstehen: datei mappe\.xlsx/],
    [
      'a folder as target',
      [...KOMMUNE, '--out', 'ordner.xlsx'],
      /--out ordner\.xlsx: Das ist ein Ordner\. Nennen Sie auch die Datei, zum Beispiel ordner\.xlsx.kopie\.xlsx\./,
    ],
    ['a folder that is not there', [...KOMMUNE, '--out', 'neu/'], /--out neu\/: Das ist ein Ordner\./],
    [
      'a folder for the report',
      [...OUT, '--report', 'ordner.xlsx'],
      /--report ordner\.xlsx: Das ist ein Ordner\./,
    ],
    [
      'a file as folder',
      [...KOMMUNE, '--out', 'datei/kopie.xlsx'],
      /datei\/kopie\.xlsx: Ein Teil des Pfades ist/,
    ],
    [
      'a report below a file',
      [...OUT, '--report', 'datei/bericht.json'],
      /Ein Teil des Pfades ist eine Datei/,
    ],
    [
      'a folder as workbook',
      ['ordner.xlsx', ...OUT.slice(1)],
      /ordner\.xlsx: Das ist ein Ordner, keine Datei/,
    ],
  ])('answers %s with one sentence and status 2, and writes nothing', async (_, args, message) => {
    const { status, stdout, stderr } = await share(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(BEFORE);
  });

  it('leaves no report where the copy cannot be written', async () => {
    const { status } = await share(...KOMMUNE, '--out', 'datei/kopie.xlsx', '--report', 'bericht.json');
    expect([status, existsSync(inFolder('bericht.json'))]).toEqual([2, false]);
  });

  it('takes the way of writing with =', async () => {
    const { status } = await share('--level=beirat', 'mappe.xlsx', '--out=kopie.xlsx');
    expect([status, existsSync(inFolder('kopie.xlsx'))]).toEqual([0, true]);
  });
});
