import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Workbook } from 'exceljs';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { shareCopy } from '../../src/share';
import type { RecipientLevel } from '../../src/share/levels';
import { LEVELS } from '../../src/share/levels';
import { everythingWorkbook } from '../../src/share/testing/everything';
import { describeWithLibreOffice, readWithLibreOffice } from './libreoffice';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(path.resolve(__dirname, `../fixtures/share/${name}.xlsx`)));

/** Files of other programs, what must not leave the house, and what the visible sheets show (origin.md). */
const FILES = [
  {
    name: 'libreoffice',
    inside: ['interne Notiz', 'verdeckte Zeile 4711', 'Erika Mustermann', 'Max Beispiel', '"Intern"'],
    shown: {
      Budget: [
        ['EGL', 10250560],
        ['VK', 10639865],
        ['Summe', 20890425],
        ['Mit Intern', 20890427],
      ],
    },
  },
  {
    name: 'openpyxl',
    inside: ['Frau Beispiel', 'verdeckte Zeile 4711', 'verdeckte Spalte 0815', 'internes Geheimnis', 'Erika'],
    shown: {
      Plan: [
        ['Instrument', 'Eintritte', 'Kosten', '', 'Summe'],
        ['FbW', 12, 2400.5, '', 21],
        ['EGZ', 7, 1800],
        ['AGH', 2, 310.25],
        [],
        ['', 'Notiz mit Kommentar'],
      ],
    },
  },
  {
    name: 'sheetjs',
    inside: ['Entwurf', 'Februar', '7454', 'Erika Mustermann', 'Jobcenter intern', '_xldudf_'],
    shown: {
      Monate: [['Monat', 'ELB', 'IQ'], ['Januar', 7440, 0.16, 'Text & <Zeichen>'], [], ['', 20000, 0.165]],
    },
  },
];

const LEVEL_NAMES = Object.keys(LEVELS) as RecipientLevel[];

async function copyOf(bytes: Uint8Array, level: RecipientLevel): Promise<Uint8Array> {
  const outcome = await shareCopy(bytes, {
    level,
    options: LEVELS[level],
    recipient: 'Stadt Musterstadt',
    day: '2026-11-26',
  });
  if (!outcome.done) throw new Error(outcome.refusals.map(({ message }) => message).join(' '));
  return outcome.copy;
}

/** Every part of a package as text, one after the other. */
const wholeText = (copy: Uint8Array): string =>
  Object.values(unzipSync(copy))
    .map((part) => strFromU8(part))
    .join('\n');

/** ExcelJS finds no tables by absolute targets, which openpyxl writes and the copy keeps. */
const withRelativeTargets = (copy: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(copy)).map(([part, bytes]) => [
        part,
        part.startsWith('xl/worksheets/_rels/')
          ? strToU8(strFromU8(bytes).replaceAll('Target="/xl/', 'Target="../'))
          : bytes,
      ]),
    ),
  );

describe.each(FILES)('a copy of what $name wrote', ({ name, inside, shown }) => {
  it.each(LEVEL_NAMES)('holds nothing that must not leave the house (%s)', async (level) => {
    const text = wholeText(await copyOf(fixture(name), level));
    expect(inside.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it.each(LEVEL_NAMES)('reads the same in another program (%s)', async (level) => {
    const workbook = new Workbook();
    const copy = withRelativeTargets(await copyOf(fixture(name), level));
    await workbook.xlsx.load(copy.buffer as ArrayBuffer);
    for (const [title, rows] of Object.entries(shown))
      rows.forEach((row, index) =>
        row.forEach((value, column) => {
          const cell = workbook.getWorksheet(title)?.getCell(index + 1, column + 1);
          expect([cell?.address, cell?.result ?? cell?.value ?? '']).toEqual([cell?.address, value]);
        }),
      );
  });
});

/** What the visible sheets of the workbook with everything show, worked by hand; the rest of the row is empty. */
const EVERYTHING: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  Plan: [
    ['Jahr', 2021, '', 1],
    ['EGL', 10250560, '', 2, 20501120],
    ['VK', 10639865, '', 3, 21279730],
    ['Bedarf', 14871326.97],
    ['Umschichtung', 4232000],
    ['EGL neu', 6018560],
    ['Mit Reserve', 6018660, '', '', '', 46353],
    ['Stand', 46352, '', '', '', 6],
    [],
    ['Aus anderer Mappe', 84],
    ['Kurs', 1.25],
    // INDIRECT: nobody can say that it does not read a suppressed count.
    ['Noch einmal EGL', '*'],
    ['Aus verdeckter Zeile', 6],
    ['Summe des Verlaufs', 6],
    ['Budget plus eins', 10250561],
    ['Satz', 'Das Budget beträgt 10251000'],
    ['Doppelte Reserve', 200],
  ],
  // 2 is too small and 3 cells more keep it from being computed; what is made of it goes with it.
  Fallzahlen: [
    ['Eintritte'],
    ['FbW', '*', '*', 9],
    [],
    [],
    ['Summe', 16, 24, 40],
    [],
    ['Frauenanteil', '*'],
    ['*'],
  ],
};

/** The Beirat sees counts from 10 on: 9 goes too. */
const FOR_THE_BEIRAT: typeof EVERYTHING = {
  Fallzahlen: [['Eintritte'], ['FbW', '*', '*', '*'], [], [], [], [], ['Frauenanteil', '*'], ['*']],
};

describeWithLibreOffice('a copy in LibreOffice that computes everything anew', () => {
  it.each(LEVEL_NAMES)('shows no error and the same values (%s)', async (level) => {
    const sheets = await readWithLibreOffice(await copyOf(everythingWorkbook(), level), {
      recalculate: true,
      shown: false,
    });
    const texts = [...sheets.values()].flat(2);
    expect(texts.filter((text) => /^#|Err:/.test(text))).toEqual([]);
    for (const [title, rows] of Object.entries({
      ...EVERYTHING,
      ...(level === 'beirat' && FOR_THE_BEIRAT),
    })) {
      const read = sheets.get(title) ?? [];
      rows.forEach((row, index) => {
        if (row.length > 0)
          expect(read[index]?.slice(0, row.length).map(asRead)).toEqual(
            row.map((value) => asRead(String(value))),
          );
      });
    }
  });

  /** Dates come as dates: `11/26/2026` is Excel's day 46352. */
  function asRead(text: string): string {
    const date = /^(\d+)\/(\d+)\/(\d{4})$/.exec(text);
    if (!date) return text;
    const [, month, day, year] = date.map(Number);
    return String(Date.UTC(year ?? 0, (month ?? 0) - 1, day) / 86_400_000 + 25_569);
  }
});

describe('a copy of a copy', () => {
  it('changes nothing but the sheet Weitergabe', async () => {
    const once = await copyOf(everythingWorkbook(), 'beirat');
    const twice = await copyOf(once, 'beirat');
    const [first, second] = [once, twice].map((copy) =>
      readXlsx(copy).sheets.filter(({ name }) => name !== 'Weitergabe'),
    );
    expect(second).toEqual(first);
  });
});
