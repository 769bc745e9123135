import { smallJob } from '../digest/testing/small-workbook';
import { disclosureStep } from '../steps/disclosure';

const WORKBOOK = {
  sheets: {
    Übersicht: [
      ['Fehler', ['IF(AMIP_Pruefung_Stand="","–",AMIP_Pruefung_Fehler)', 3]],
      ['Bedarf', ['1+1', 2]],
    ],
    Prüfung: [
      ['Stand', 44197],
      ['Fehler', 3],
    ],
  },
  names: { AMIP_Pruefung_Stand: "'Prüfung'!$B$1", AMIP_Pruefung_Fehler: 'Prüfung!$B$2' },
} as const;

async function flagged(leftOut: readonly string[]) {
  const job = smallJob(WORKBOOK);
  for (const title of leftOut) job.decisions.removedSheets.add(title);
  await disclosureStep.run(job);
  return job.account.flagged;
}

it('flags what the checks found where their sheet does not go along', async () => {
  expect(await flagged(['Prüfung'])).toEqual([
    {
      sheet: 'Übersicht',
      cell: 'B1',
      message: expect.stringMatching(/Blatt „Prüfung“ geht nicht mit/) as string,
    },
  ]);
});

it.each([[[]], [['Prüfung', 'Übersicht']]])('has nothing to flag without %j', async (leftOut) => {
  expect(await flagged(leftOut)).toEqual([]);
});
