import { rewrite } from '../copy';
import { smallWorkbook } from '../digest/testing/small-workbook';
import type { SmallWorkbook } from '../digest/testing/small-workbook';
import { LEVELS } from '../levels';
import { prove } from '../proof';
import type { Job, Step } from '../step';
import { STEPS } from '../steps';
import { disclosureStep } from '../steps/disclosure';
import type { ShareRequest } from '../types';
import { twoPivots } from './testing/two-pivots';

const TABLE = [
  ['Alter', 'Frauen', 'Männer', 'Summe'],
  ['unter 25', 1, 9, 10],
  ['25 bis 54', 12, 20, 32],
  ['ab 55', 8, 7, 15],
  ['Summe', 21, 36, 57],
];
/** The rule hides the 1 alone; all totals are typed. */
const TYPED: SmallWorkbook = {
  sheets: { Zahlen: TABLE },
  names: { AMIP_Fallzahlen_1_keine: 'Zahlen!$A$1:$D$5' },
};
const LIST: SmallWorkbook = {
  sheets: {
    Zahlen: [
      ['Frauen', 1],
      ['Männer', 7],
      ['Summe', 8],
    ],
  },
  names: { AMIP_Fallzahlen_1_keine: 'Zahlen!$A$1:$B$3' },
};
/** Both hide x = 1 and y = 7: x + y = 8 there, 2 x + y = 9 here. */
const TOGETHER: SmallWorkbook = {
  sheets: {
    Eins: [
      ['Nord', 1],
      ['Ost', 7],
      ['West', 12],
      ['Summe', 20],
    ],
    Zwei: [
      ['Nord', ['Eins!B1', 1]],
      ['noch einmal', ['Eins!B1', 1]],
      ['Ost', ['Eins!B2', 7]],
      ['Summe', 9],
    ],
  },
  names: { AMIP_Fallzahlen_1_zeile: 'Eins!$A$1:$B$4', AMIP_Fallzahlen_2_zeile: 'Zwei!$A$1:$B$4' },
};
/** 4 and 2 are hidden; their sum 6 can be told from the first table alone, so the second may show it. */
const coarser = (sum: string): SmallWorkbook => ({
  sheets: {
    Eins: [
      ['Frauen unter 25', 4],
      ['Männer unter 25', 2],
      ['Frauen ab 25', 20],
      ['Männer ab 25', 30],
      ['Summe', 56],
    ],
    Zwei: [
      ['unter 25', [sum, 6]],
      ['ab 25', ['Eins!B5-Eins!B1-Eins!B2', 50]],
      ['Summe', ['Eins!B5', 56]],
    ],
  },
  names: { AMIP_Fallzahlen_1_zeile: 'Eins!$A$1:$B$5', AMIP_Fallzahlen_2_zeile: 'Zwei!$A$1:$B$3' },
});
const withoutRows = { leaveOut: ['Daten'] };

type Switch = (run: Step['run']) => Step['run'];

const nothing: Switch = (run) => run;
/** As if nothing were ever refused. */
const refusals: Switch = (run) => async (job) => {
  await run(job);
  job.account.refusals.length = 0;
};
/** As if the workbook had no pivot tables. */
const pivots: Switch = (run) => (job) =>
  run(
    Object.assign(Object.create(job) as Job, {
      workbook: Object.assign(Object.create(job.workbook) as Job['workbook'], { pivots: [] }),
    }),
  );

async function outcomeOf(workbook: SmallWorkbook, change: Switch) {
  const source = smallWorkbook(workbook);
  const options = { ...LEVELS.traegerversammlung, ...workbook.options };
  const request: ShareRequest = { level: 'traegerversammlung', options, recipient: '', day: '2026-11-27' };
  const steps = STEPS.map((step) =>
    step === disclosureStep ? { ...step, run: change(step.run.bind(step)) } : step,
  );
  const outcome = await rewrite(source, request, steps);
  if (!outcome.done) return 'refused';
  const flaws = await prove(source, outcome.copy, outcome.report);
  return flaws.map(({ check, place }) => `${check} ${place?.sheet ?? ''}!${place?.cell ?? ''}`);
}

/** A list of which both counts are hidden, and one of them typed again. */
const RETYPED: SmallWorkbook = {
  sheets: {
    Zahlen: [
      ['Förderung', 'Personen'],
      ['Einstiegsgeld', 2],
      ['Zuschuss', 6],
      ['Coaching', 40],
      ['Summe', 48],
    ],
    Text: [
      ['', 'Anzahl'],
      ['Einstiegsgeld', 2],
      ['Coaching', 40],
      ['Zuschuss', 5],
    ],
  },
  names: { AMIP_Fallzahlen_1_zeile: 'Zahlen!$A$1:$B$5' },
};
/** The sums are formulas, one of which holds the counts that it sums. */
const SPELLED_OUT: SmallWorkbook = {
  sheets: {
    Zahlen: [
      ['Eintritte', 'Frauen', 'Männer', 'Summe'],
      ['FbW', 2, 7, ['2+7', 9]],
      ['EGZ', 8, 12, ['SUM(B3:C3)', 20]],
      ['AGH', 6, 5, ['SUM(B4:C4)', 11]],
      ['Summe', ['SUM(B2:B4)', 16], ['SUM(C2:C4)', 24], ['SUM(D2:D4)', 40]],
    ],
  },
  names: { AMIP_Fallzahlen_1_beide: 'Zahlen!$A$1:$D$5' },
  options: { formulas: 'bleiben' },
};
/** The same counts in a second marked table of which nothing is small. */
const IN_TWO_TABLES: SmallWorkbook = {
  sheets: {
    Eins: [
      ['Eintritte', 'Frauen', 'Männer', 'Summe'],
      ['FbW', 2, 7, 9],
      ['EGZ', 8, 12, 20],
      ['AGH', 6, 5, 11],
      ['Summe', 16, 24, 40],
    ],
    Zwei: [
      ['Eintritte', 'Frauen', 'Männer', 'ohne Angabe'],
      ['AGH', 6, 50, 70],
      ['Kurse', 90, 80, 60],
    ],
  },
  names: { AMIP_Fallzahlen_1_beide: 'Eins!$A$1:$D$5', AMIP_Fallzahlen_2_keine: 'Zwei!$A$1:$D$3' },
};
/** As if no formula held a number. */
const spelling: Switch = (run) => async (job) => {
  await run(job);
  Object.assign(job.decisions.spelledOut, { has: () => false });
};
/** As if nothing were shown to the user. */
const flags: Switch = (run) => async (job) => {
  await run(job);
  job.account.flagged.length = 0;
};

const PIVOTS = { ...twoPivots(), options: withoutRows };

// What the rewriter refuses or hides, the proof finds by its own reading when the rewriter does not.
test.each<readonly [string, SmallWorkbook, Switch, unknown]>([
  ['typed totals in a mark without', TYPED, nothing, 'refused'],
  ['typed totals in a mark without, not refused', TYPED, refusals, ['fallzahlen Zahlen!B2']],
  ['a typed total of a list', LIST, nothing, 'refused'],
  ['a typed total of a list, not refused', LIST, refusals, ['fallzahlen Zahlen!B1']],
  ['two tables that together give a count away', TOGETHER, nothing, 'refused'],
  [
    'two tables that together give a count away, not refused',
    TOGETHER,
    refusals,
    ['fallzahlen Eins!B1', 'fallzahlen Zwei!B1', 'fallzahlen Zwei!B2'],
  ],
  ['a table of sums that tell nothing new', coarser('Eins!B1+Eins!B2'), nothing, []],
  ['a table of such sums by SUM', coarser('SUM(Eins!B1:B2)'), nothing, []],
  ['a table of such sums by SUBTOTAL', coarser('SUBTOTAL(9,Eins!B1:B2)'), nothing, []],
  ['a table of such sums by SUMIF', coarser('SUMIF(Eins!A1:A4,"*unter 25",Eins!B1:B4)'), nothing, []],
  [
    'a table of sums that nobody can follow',
    coarser('SUMPRODUCT((RIGHT(Eins!A1:A4,8)="unter 25")*Eins!B1:B4)'),
    nothing,
    'refused',
  ],
  ['the rows of a marked pivot table', twoPivots(), nothing, 'refused'],
  ['the rows of a marked pivot table, not refused', twoPivots(), refusals, ['fallzahlen Eins!B2']],
  ['a count that is typed again', RETYPED, nothing, []],
  ['a count that is typed again, not told', RETYPED, flags, ['fallzahlen Text!B2']],
  ['a sum that holds its counts', SPELLED_OUT, nothing, []],
  ['a sum that holds its counts, and stays', SPELLED_OUT, spelling, ['fallzahlen Zahlen!D2']],
  ['a count that stands in another marked table', IN_TWO_TABLES, nothing, []],
  ['a count that stands in another marked table, not told', IN_TWO_TABLES, flags, ['fallzahlen Zwei!B2']],
  ['a pivot table of the same rows', PIVOTS, nothing, []],
  [
    'a pivot table of the same rows, not followed',
    PIVOTS,
    pivots,
    ['abgeleitet Fragen!B1', 'abgeleitet Fragen!B2', 'abgeleitet Zwei!B2', 'abgeleitet Zwei!B3'],
  ],
])('%s', async (_, workbook, change, expected) => {
  const found = await outcomeOf(workbook, change);
  expect(typeof found === 'string' ? found : [...found].sort()).toEqual(expected);
});
