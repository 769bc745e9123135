import { rewrite } from '../copy';
import { smallWorkbook } from '../digest/testing/small-workbook';
import type { SmallCell, SmallWorkbook } from '../digest/testing/small-workbook';
import { LEVELS } from '../levels';
import { prove } from '../proof';
import { STEPS } from '../steps';
import type { ShareRequest } from '../types';
import { stepsShowing } from './testing/showing-sheet';

/** 1 and 7 are hidden. Ost and West together would give the 7 away, and with it the 1. */
const ONE: readonly (readonly SmallCell[])[] = [
  ['Nord', 1, 2020],
  ['Ost', 7, 2021],
  ['West', 12, 2021],
  ['Summe', 20],
  ['*st'],
];

const workbook = (formula: string): SmallWorkbook => ({
  sheets: {
    Eins: ONE,
    Zwei: [
      ['drüben', [formula, 19]],
      ['andere', 30],
      ['Summe', 49],
    ],
  },
  names: { AMIP_Fallzahlen_1_zeile: 'Eins!$A$1:$B$4', AMIP_Fallzahlen_2_zeile: 'Zwei!$A$1:$B$3' },
});
const request: ShareRequest = {
  level: 'kommune',
  options: LEVELS.kommune,
  recipient: '',
  day: '2026-11-27',
};

async function shared(formula: string, steps = STEPS) {
  const source = smallWorkbook(workbook(formula));
  const outcome = await rewrite(source, request, steps);
  if (!outcome.done) return outcome.refusals.flatMap(({ places }) => places.map(({ cell }) => cell));
  const flaws = await prove(source, outcome.copy, outcome.report);
  return {
    hidden: outcome.report.suppressed.map(({ sheet, cell }) => `${sheet}!${cell}`),
    flaws: flaws.map(({ place }) => `${place?.sheet ?? ''}!${place?.cell ?? ''}`),
  };
}

const FOLLOWED = [
  'SUMIF(Eins!A1:A3,"*st",Eins!B1:B3)',
  'SUMIF(Eins!$A$1:$A$3,"*ST",Eins!$B$1)',
  'SUMIF(Eins!A1:A3,"<>Nord",Eins!B1:B3)',
  'SUMIF(Eins!A1:A3,Eins!A5,Eins!B1:B3)',
  'SUMIF(Eins!C:C,2021,Eins!B:B)',
  'SUMIF(Eins!C1:C3,">2020",Eins!B1:B3)',
  'SUMIF(Eins!C1:C3,">="&Eins!C2,Eins!B1:B3)',
  'SUMIFS(Eins!B1:B3,Eins!A1:A3,"?*st",Eins!C1:C3,2021)',
  'Eins!B4-SUMIF(Eins!A1:A3,"Nord",Eins!B1:B3)',
];

describe('what a marked table sums up from another by a condition', () => {
  test.each(FOLLOWED)('is hidden with its parts: %s', async (formula) => {
    expect(await shared(formula)).toEqual({
      hidden: ['Eins!B1', 'Eins!B2', 'Zwei!B1', 'Zwei!B2'],
      flaws: [],
    });
  });

  test.each(FOLLOWED)('the proof follows it by itself: %s', async (formula) => {
    // The formula itself reads hidden cells; what else is found is told by other tests.
    expect(await shared(formula, stepsShowing('Zwei'))).toMatchObject({
      flaws: expect.arrayContaining(['Eins!B1']) as string[],
    });
  });

  test.each([
    'SUMIF(Eins!A1:A3,">Nord",Eins!B1:B3)',
    'SUMIF(Eins!B1:B3,">1")',
    'SUMIF(Eins!A1:A3,"<>"&LEFT("Nord",4),Eins!B1:B3)',
    'SUMPRODUCT((Eins!C1:C3=2021)*Eins!B1:B3)',
  ])('is refused with its place where nobody can follow it: %s', async (formula) => {
    expect(await shared(formula)).toEqual(['B1']);
  });
});
