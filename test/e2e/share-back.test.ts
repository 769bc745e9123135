import type { CellSnapshot } from '../../src/host/xlsx/snapshot';
import { writeXlsx } from '../../src/host/xlsx/write-xlsx';
import { shareCopy } from '../../src/share';
import { LEVELS } from '../../src/share/levels';
import { sheetOf, workbookOf } from '../support/snapshots';
import { Session } from './support/session';
import { button, cells, chooseReturned, comments, openShare, part, says } from './support/share';

const session = Session.install();

const EURO = '#,##0.00 "€"';

/** Two sheets with a value in each of three rows, and an empty cell for euros. */
function plan(first: string | number, second: number, third: string | number, empty: string | null) {
  const input: CellSnapshot = { row: 3, column: 0, value: empty, style: { numberFormat: EURO } };
  return writeXlsx(
    workbookOf([
      sheetOf([...cells([[first], [second], [third]]), input], { name: 'Plan' }),
      sheetOf(cells([[second]]), { name: 'Ziele' }),
    ]),
  );
}

async function returned(bytes: Uint8Array) {
  const preview = await openShare(session, plan(1, 2, 3, null));
  await part(preview, 'Hinweise übernehmen').click();
  await chooseReturned(preview, bytes);
  await button(preview, 'Datei lesen').click();
  const box = (place: string) => preview.panel.getByRole('checkbox', { name: `${place} übernehmen` });
  return { preview, box };
}

describe('what a recipient returned', () => {
  it('stays in the list when some of it is taken over, and can be ticked at once', async () => {
    const { preview, box } = await returned(plan(10, 20, '#N/A', 'offen'));
    await preview.panel.getByRole('heading', { name: '5 Änderungen, 0 Anmerkungen' }).waitFor();
    await says(preview, 'Text statt Zahl');
    await says(preview, 'Fehlerwert: nur als Kommentar');
    const boxes = () =>
      Promise.all(
        ['Plan!A1', 'Plan!A2', 'Plan!A3', 'Plan!A4', 'Ziele!A1'].map((place) => box(place).isChecked()),
      );
    await button(preview, 'Alle anhaken').click();
    expect(await boxes()).toEqual([true, true, false, false, true]);
    await preview.panel.getByLabel('Blatt', { exact: true }).selectOption('Ziele');
    await box('Plan!A1').waitFor({ state: 'detached' });
    await button(preview, 'Keine').click();
    await preview.panel.getByLabel('Blatt', { exact: true }).selectOption('');
    await box('Plan!A1').waitFor();
    expect(await boxes()).toEqual([true, true, false, false, false]);

    await box('Plan!A2').uncheck();
    await box('Plan!A3').check();
    await preview.panel.getByLabel('Von wem die Hinweise sind').fill('Stadt Kaiserslautern');
    await button(preview, 'Angehakte übernehmen').click();
    await says(preview, 'Übernommen: 1 Wert, 1 Kommentar.');
    expect(await preview.values('Plan!A1:A3')).toEqual([[10], [2], [3]]);
    expect(await comments(preview)).toEqual([['Plan!A3', 'Vorschlag (Stadt Kaiserslautern): #N/A']]);
    expect(await preview.panel.getByText('übernommen', { exact: true }).count()).toBe(2);
    expect([await box('Plan!A1').isDisabled(), await box('Plan!A2').isDisabled()]).toEqual([true, false]);

    await button(preview, 'Rückgängig').click();
    await says(preview, 'Zurückgenommen.');
    expect([await box('Plan!A1').isDisabled(), await box('Plan!A1').isChecked()]).toEqual([false, false]);
    await box('Plan!A4').check();
    await button(preview, 'Angehakte übernehmen').click();
    await says(preview, 'Übernommen: 1 Wert, 0 Kommentare.');
    expect((await preview.cell('Plan!A4')).value).toBe('offen');
    expect(preview.faults).toEqual([]);
  });

  it('leaves a block alone that one formula fills: what was typed into it becomes a comment', async () => {
    const file = (second: number) =>
      writeXlsx(workbookOf([sheetOf(cells([[1], [second], [3]]), { name: 'Plan' })]));
    const preview = await openShare(session, file(2));
    await preview.panel.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Plan');
        sheet.getRange('A1:A3').clear();
        sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
        await context.sync();
      }),
    );
    await preview.settled();
    await part(preview, 'Hinweise übernehmen').click();
    await chooseReturned(preview, file(9));
    await button(preview, 'Datei lesen').click();
    await says(preview, 'nur als Kommentar: In der Mappe steht dort eine Formel');
    const box = preview.panel.getByRole('checkbox', { name: 'Plan!A2 übernehmen' });
    await button(preview, 'Alle anhaken').click();
    expect(await box.isChecked()).toBe(false);
    await box.check();
    await button(preview, 'Angehakte übernehmen').click();
    await says(preview, 'Übernommen: 0 Werte, 1 Kommentar.');
    expect(await preview.values('Plan!A1:A3')).toEqual([[1], [2], [3]]);
    expect(preview.faults).toEqual([]);
  });

  it('is not taken for what was changed in the workbook since', async () => {
    const before = writeXlsx(workbookOf([sheetOf(cells([[1], [2]]), { name: 'Plan' })]));
    const made = await shareCopy(before, {
      level: 'kommune',
      options: LEVELS.kommune,
      recipient: '',
      day: '2026-11-27',
    });
    if (!made.done) throw new Error(made.refusals.map(({ message }) => message).join(' '));
    const preview = await openShare(session, before);
    await preview.type('A2', '5');
    await part(preview, 'Hinweise übernehmen').click();
    await chooseReturned(preview, made.copy);
    await button(preview, 'Datei lesen').click();
    await preview.panel.getByRole('heading', { name: 'Keine Änderungen und keine Anmerkungen.' }).waitFor();
    await says(preview, 'Ihre Mappe zeigt in 1 Zelle etwas anderes als die Datei.');
    expect(await preview.panel.getByRole('checkbox', { name: /übernehmen$/ }).count()).toBe(0);
  });

  it('is not listed where the file belongs to another workbook', async () => {
    const other = writeXlsx(workbookOf([sheetOf(cells([[1]]), { name: 'Urlaub' })]));
    const { preview } = await returned(other);
    await preview.panel.getByRole('heading', { name: 'Diese Datei passt nicht zu dieser Mappe' }).waitFor();
    await says(preview, 'Kein Blatt der Datei gibt es auch hier.');
    await says(
      preview,
      'Das ist keine Weitergabe-Kopie: Ihr fehlt das Blatt „Weitergabe“ mit der Prüfsumme.',
    );
    expect(await button(preview, 'Angehakte übernehmen').count()).toBe(0);
  });
});
