import type { CellSnapshot } from '../../src/host/xlsx/snapshot';
import { writeXlsx } from '../../src/host/xlsx/write-xlsx';
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
