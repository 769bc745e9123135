import ExcelJS from 'exceljs';
import type { Preview } from './support/preview';
import { Session } from './support/session';

const session = Session.install();

/** The example of the README, as another program writes it: its stored result is wrong on purpose. */
async function workbookFile(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Plan 2022');
  sheet.getCell('A1').value = 'Umschichtung';
  sheet.getCell('B1').value = {
    formula: '_xldudf_AMIP_UMSCHICHTUNG(14871326.97,10639865,164101.64,1000)',
    result: 1,
  };
  sheet.getCell('A2').value = '=1+1';
  sheet.getCell('B2').value = { formula: 'B1/2', result: 0.5 };
  workbook.addWorksheet('Hilfen', { state: 'hidden' }).getCell('A1').value = 'x';
  sheet.addConditionalFormatting({
    ref: 'B1',
    rules: [{ type: 'expression', priority: 1, formulae: ['B1>0'], style: { font: { bold: true } } }],
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function choose({ page }: Preview, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Öffnen …' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

const message = ({ page }: Preview) => page.locator('#message');

it('shows the file in place of the workbook and calculates with the add-in', async () => {
  const preview = await session.preview();
  await choose(preview, 'AMIP 2022.xlsx', await workbookFile());
  await message(preview).getByText('AMIP 2022.xlsx ist geöffnet.').waitFor();
  expect(await preview.sheets()).toEqual(['Plan 2022', 'Hilfen']);
  // README: =AMIP.UMSCHICHTUNG(14871326,97; 10639865; 164101,64; 1000) → 1.996.000
  expect(await preview.values("'Plan 2022'!A1:B2")).toEqual([
    ['Umschichtung', 1996000],
    ['=1+1', 998000],
  ]);
  expect((await preview.cell("'Plan 2022'!B1")).formula).toBe(
    '=AMIP.UMSCHICHTUNG(14871326.97,10639865,164101.64,1000)',
  );
  const told = await message(preview).textContent();
  expect(told).toContain('Nicht übernommen: bedingte Formatierung auf „Plan 2022“.');
  expect(told).toContain('2 Formeln ergeben hier etwas anderes als in der Datei');
  expect(await preview.page.title()).toContain('AMIP 2022');
  expect(preview.faults).toEqual([]);
});

it('can be typed into, and is saved under its own name', async () => {
  const preview = await session.preview();
  await choose(preview, 'AMIP 2022.xlsx', await workbookFile());
  await message(preview).getByText('ist geöffnet.').waitFor();
  await preview.type('C1', '=B1*2');
  expect((await preview.cell('C1')).value).toBe(3992000);
  const download = preview.page.waitForEvent('download');
  await preview.page.getByRole('button', { name: 'Als .xlsx speichern' }).click();
  expect((await download).suggestedFilename()).toBe('AMIP 2022.xlsx');
});

it('asks before it loses what was entered, and keeps it on a no', async () => {
  const preview = await session.preview();
  await preview.type('B2', '1,5');
  const asked: string[] = [];
  preview.page.once('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await preview.page.getByRole('button', { name: 'Öffnen …' }).click();
  expect(asked).toEqual([expect.stringContaining('nicht gespeichert')]);
  expect((await preview.cell('B2')).value).toBe(1.5);
});

it('says why a file cannot be opened, and leaves the workbook alone', async () => {
  const preview = await session.preview();
  await choose(preview, 'Brief.xlsx', Buffer.from('kein ZIP'));
  await message(preview).getByText('Brief.xlsx: Die Datei ist keine Excel-Arbeitsmappe').waitFor();
  expect(await preview.sheets()).toEqual(['Tabelle1']);
});
