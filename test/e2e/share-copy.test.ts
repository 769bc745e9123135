import { writeXlsx } from '../../src/host/xlsx/write-xlsx';
import { sheetOf, workbookOf } from '../support/snapshots';
import { Preview } from './support/preview';
import { Session } from './support/session';
import { button, cells, copied, openShare, says } from './support/share';

const session = Session.install();

const PLAN = writeXlsx(workbookOf([sheetOf(cells([['Bedarf', 5]]), { name: 'Plan' })]));

it('names a file for the opened copy, and takes that back with a preview that is out of date', async () => {
  const preview = await openShare(session, PLAN);
  await copied(preview, 'Kommune');
  const opening = preview.page.context().waitForEvent('page');
  await button(preview, 'Kopie öffnen').click();
  await opening;
  const name = preview.panel.getByText(/Vorschlag für den Namen: „.+ – Kommune – \d{4}-\d\d-\d\d\.xlsx“\./);
  await name.waitFor();
  await preview.type('B1', '6');
  await preview.panel.getByRole('heading', { name: 'Diese Vorschau ist veraltet', exact: true }).waitFor();
  expect(await name.count()).toBe(0);
  expect(await preview.panel.getByText('Die Kopie ist fertig und geprüft').count()).toBe(0);
});

it('offers in a copy nothing that would fill it', async () => {
  const preview = await openShare(session, PLAN);
  await copied(preview, 'Kommune');
  const opening = preview.page.context().waitForEvent('page');
  await button(preview, 'Kopie öffnen').click();
  const copy = await Preview.in(await opening, preview.page.url());
  await says(copy, 'Diese Mappe ist selbst eine Kopie.');
  expect(await copy.panel.getByRole('tab').allInnerTexts()).toEqual(['Weitergeben']);
  for (const name of ['Arbeitsmappe anlegen', 'Neues Jahr'])
    expect(await copy.panel.getByRole('button', { name }).count()).toBe(0);
  expect(await copy.panel.getByText('Hinweise übernehmen', { exact: true }).count()).toBe(0);
  expect(await copy.panel.getByLabel('Jobcenter').count()).toBe(0);
  expect(copy.faults).toEqual([]);
});

it('says in English that the copy is German', async () => {
  const preview = await session.preview({ query: '?locale=en-US' });
  await preview.panel.getByRole('tab', { name: 'Share' }).click();
  await says(preview, 'are German on purpose.');
});

it('offers no undo in an empty workbook that took the place of the filled one', async () => {
  const preview = await session.preview();
  const undo = { cells: [], blocks: [], charts: [] };
  await preview.panel.evaluate(
    (saved) => sessionStorage.setItem('amip-controlling.draft', saved),
    JSON.stringify({
      document: await documentAddress(preview),
      typed: { egl: { text: '5', base: null } },
      undo,
    }),
  );
  await preview.panel.evaluate(() => location.reload());
  await preview.panel.getByText('Noch kein AMIP in dieser Mappe').waitFor();
  await preview.panel.waitForFunction(() => {
    const saved = JSON.parse(sessionStorage.getItem('amip-controlling.draft') ?? '{}') as { undo?: unknown };
    return saved.undo === undefined;
  });
  expect(await button(preview, 'Letztes Füllen rückgängig').count()).toBe(0);
});

function documentAddress({ panel }: Preview): Promise<string> {
  return panel.evaluate(() => (Office.context.document as Office.Document | undefined)?.url ?? '');
}
