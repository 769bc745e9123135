import path from 'node:path';
import { openSnapshot } from '../host/grid/opening/open-snapshot';
import type { ReadWorkbook } from '../host/xlsx/read-xlsx';
import { WorkbookError } from '../workbook';
import { rollOver } from '../workbook/roll-over/roll-over';
import type { RolledOver } from '../workbook/roll-over/roll-over';
import type { Reading } from '../workbook/types';
import { readArguments } from './arguments';
import { writeWhole } from './files';
import { newWorkbook, refuseOtherEnding } from './new-workbook';
import { say } from './output';
import { readWorkbook } from './read-workbook';
import { runAddin } from './run-addin';
import { isSameFile } from './same-file';
import { UserError } from './user-error';

const USAGE = 'amip workbook --from ALT.xlsx --year JAHR --out NEU.xlsx';
const OPTIONS = ['from', 'year', 'out'] as const;

const root = path.dirname(__dirname);

/** `amip workbook --from`: the workbook of the next year; the old file stays as it is. */
export async function nextYearCommand(args: readonly string[]): Promise<void> {
  const { from, year, out } = optionsOf(args);
  refuseOtherEnding(out);
  if (await isSameFile(from, out))
    throw new UserError(`--out ${out}: Das ist die alte Mappe. Geben Sie der neuen einen anderen Namen.`);
  const old = await readWorkbook(from);
  const { reading, figures } = await read(old);
  const { wish, notes } = rolledOver(from, reading, year);
  await writeWhole(out, await newWorkbook((room) => room.fill(wish)));
  for (const note of [...notes, ...leftBehind(old, figures)]) say(note);
}

interface Options {
  readonly from: string;
  readonly year: number;
  readonly out: string;
}

function optionsOf(args: readonly string[]): Options {
  const { texts } = readArguments(USAGE, args, { texts: OPTIONS, flags: [], words: 0 });
  const [from, year, out] = OPTIONS.map((name) => {
    const value = texts.get(name) ?? '';
    if (value === '') throw new UserError(`Es fehlt --${name}. So geht es: ${USAGE}`);
    return value;
  }) as [string, string, string];
  if (!/^\d{4}$/.test(year))
    throw new UserError(`--year ${year}: Es wird eine Jahreszahl erwartet, zum Beispiel 2022.`);
  return { from, year: Number(year), out };
}

interface OldWorkbook {
  readonly reading: Reading;
  /** How many figures are bound to a source. */
  readonly figures: number;
}

/** Opened as Excel would, with the built add-in: figures that formulas compute are calculated anew. */
async function read(workbook: ReadWorkbook): Promise<OldWorkbook> {
  const { grid, room, close } = await runAddin({ root });
  try {
    openSnapshot(grid, workbook);
    await grid.settled();
    const reading = await room.read();
    const { figures } = await room.boundFigures();
    return { reading, figures: figures.length };
  } finally {
    close();
  }
}

function rolledOver(file: string, reading: Reading, year: number): RolledOver {
  try {
    return rollOver(reading, year);
  } catch (error) {
    throw error instanceof WorkbookError ? new UserError(`${file}: ${error.message}`) : error;
  }
}

function leftBehind({ leftOut }: ReadWorkbook, figures: number): readonly string[] {
  return [
    ...(figures > 0
      ? [
          `Zahlen mit Quelle (Blatt „Quellen“): ${figures}. Sie sind nicht übernommen; fügen Sie sie in der neuen Mappe auf der Seite „Arbeitsmarkt“ ein.`,
        ]
      : []),
    ...(leftOut.length > 0 ? [`In der alten Mappe nicht gelesen: ${leftOut.join('; ')}.`] : []),
  ];
}
