import type { Preview } from './support/preview';
import { Session } from './support/session';

const session = Session.install();

/** Reloads the page and returns what the browser asked the user. */
async function reload({ page }: Preview): Promise<string[]> {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  return asked;
}

it('does not ask before anything has been changed', async () => {
  const preview = await session.preview();
  const { x, y } = await preview.rectangle('B2');
  await preview.page.mouse.click(x + 5, y + 5);
  expect(await reload(preview)).toEqual([]);
});

it('asks before a reload loses what was entered', async () => {
  const preview = await session.preview();
  await preview.type('B2', '1,5');
  expect(await reload(preview)).toEqual(['beforeunload']);
});

it('does not ask once the workbook is saved, but does after the next change', async () => {
  const saved = await session.preview();
  const changed = await session.preview();
  for (const preview of [saved, changed]) {
    await preview.type('B2', '1,5');
    const download = preview.page.waitForEvent('download');
    await preview.page.getByRole('button', { name: 'Als .xlsx speichern' }).click();
    await download;
  }
  await changed.type('B4', '2');
  expect(await reload(saved)).toEqual([]);
  expect(await reload(changed)).toEqual(['beforeunload']);
});

it('says in the help that nothing is kept', async () => {
  const { page } = await session.preview();
  await page.getByRole('button', { name: 'Hilfe' }).click();
  await page.getByText('Die Vorschau behält nichts').waitFor();
});
