import path from 'node:path';
import { runChecks } from '../checks';
import type { Finding } from '../checks';
import { changedResults } from '../host/grid/opening/changed-results';
import { openSnapshot } from '../host/grid/opening/open-snapshot';
import type { ReadWorkbook } from '../host/xlsx/read-xlsx';
import { isoDay } from '../workbook/dates';
import { readArguments } from './arguments';
import { findingLines, findingsAsJson } from './checks-print';
import { say } from './output';
import { printAll } from './print';
import { readWorkbook } from './read-workbook';
import { runAddin } from './run-addin';
import { UserError } from './user-error';

const USAGE = 'amip checks MAPPE.xlsx [--format json|table]';
const FORMATS: ReadonlyMap<string, (findings: readonly Finding[]) => Iterable<string>> = new Map([
  ['json', findingsAsJson],
  ['table', findingLines],
]);
const FAULTY = 1;

const root = path.dirname(__dirname);

/** `amip checks`: what the checks find in a workbook, on stdout. The status is 1 where one of it is an error. */
export async function checksCommand(args: string[]): Promise<number> {
  const { texts, words } = readArguments(USAGE, args, { texts: ['format'], flags: [], words: 1 });
  const [file = ''] = words;
  const format = texts.get('format') ?? 'json';
  const print = FORMATS.get(format);
  if (!print)
    throw new UserError(
      `--format ${format}: Das Format ist nicht bekannt. Bekannt: ${[...FORMATS.keys()].join(', ')}.`,
    );
  const { findings, notes } = await checked(await readWorkbook(file));
  for (const note of notes) say(`${file}: ${note}`);
  await printAll(print(findings));
  return findings.some(({ severity }) => severity === 'fehler') ? FAULTY : 0;
}

interface Checked {
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
}

/** Opens it as Excel would, with the built add-in, so that all formulas are calculated anew. */
async function checked(workbook: ReadWorkbook): Promise<Checked> {
  const { grid, room, close } = await runAddin({ root });
  try {
    openSnapshot(grid, workbook);
    await grid.settled();
    const { holdings, notes } = await room.readHoldings(isoDay(new Date()));
    return {
      findings: runChecks(holdings),
      notes: [...openingNotes(workbook, changedResults(grid, workbook)), ...notes],
    };
  } finally {
    close();
  }
}

const EXAMPLES = 3;

function openingNotes({ leftOut }: ReadWorkbook, changed: readonly string[]): readonly string[] {
  const examples = changed.slice(0, EXAMPLES).join(', ');
  return [
    ...(leftOut.length > 0 ? [`Nicht geprüft: ${leftOut.join('; ')}.`] : []),
    ...(changed.length > 0
      ? [`Formeln mit anderem Ergebnis als in der Datei: ${changed.length}, zum Beispiel ${examples}.`]
      : []),
  ];
}
