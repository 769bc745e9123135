import { MAIN, spreadsheetType } from '../../testing/everything/vocabulary';
import { stylesStep } from '../styles';
import { jobOf, packageBytes } from '../testing/package';

const STYLES = `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="4"/></cellXfs></styleSheet>`;

async function refused(style: number, styles?: string, removed: readonly string[] = []) {
  const rows = `<row r="3"><c r="A3"><v>1</v></c><c r="B3" s="${style}"><v>2</v></c></row>`;
  const job = jobOf(
    packageBytes({
      sheets: [{}, { title: 'Ziele', rows }],
      workbookRelations: styles ? [['s', 'styles', 'styles.xml']] : [],
      parts: styles ? { 'xl/styles.xml': [styles, spreadsheetType('styles')] } : {},
    }),
  );
  for (const title of removed) job.decisions.removedSheets.add(title);
  await stylesStep.run(job);
  return job.account.refusals;
}

it('refuses a cell whose format the workbook does not have, and says where it is', async () => {
  const refusals = [
    {
      message:
        'Die Mappe selbst nennt in Ziele!B3 ein Zellformat, das es in ihr nicht gibt. Öffnen Sie sie in Excel, speichern Sie sie dort, und versuchen Sie es dann noch einmal.',
      places: [{ sheet: 'Ziele', cell: 'B3' }],
    },
  ];
  expect(await refused(99, STYLES)).toEqual(refusals);
  expect(await refused(2, STYLES)).toEqual(refusals);
  expect(await refused(1)).toEqual(refusals);
});

it('takes one that is there, the usual one of a workbook without formats, and one that does not go along', async () => {
  expect(await refused(1, STYLES)).toEqual([]);
  expect(await refused(0)).toEqual([]);
  expect(await refused(99, STYLES, ['Ziele'])).toEqual([]);
});
