import { writeXlsx } from '../../src/host/xlsx/write-xlsx';
import { sheetOf, workbookOf } from '../support/snapshots';
import type { Preview } from './support/preview';
import { Session } from './support/session';
import { button, cells, openShare, part, says } from './support/share';

const session = Session.install();

const COUNTS = writeXlsx(
  workbookOf([
    sheetOf(
      cells([
        ['', 'Frauen', 'Männer', 'Summe'],
        ['FbW', 8, 7, 15],
        ['EGZ', 8, 12, 20],
        ['Summe', 16, 19, 35],
      ]),
      { name: 'Zahlen' },
    ),
  ]),
);

async function mark(preview: Preview, address: string): Promise<void> {
  await preview.panel.evaluate(
    (selected) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Zahlen').getRange(selected).select();
        await context.sync();
      }),
    address,
  );
  await button(preview, 'Auswahl als Fallzahlen-Tabelle kennzeichnen').click();
}

const ASK =
  'Markieren Sie die ganze Fallzahlen-Tabelle mit Überschriften und Summen, und kennzeichnen Sie sie dann.';

describe('a table of counts is marked', () => {
  it('where numbers stand, and once only', async () => {
    const preview = await openShare(session, COUNTS);
    await part(preview, 'Tabellen mit Fallzahlen').click();
    await mark(preview, 'F1:G9');
    await says(preview, `In Zahlen!F1:G9 steht keine Zahl. ${ASK}`);
    await mark(preview, 'A1:D1');
    await says(preview, `In Zahlen!A1:D1 steht keine Zahl. ${ASK}`);
    await mark(preview, 'B2');
    await says(preview, `Zahlen!B2 ist eine einzelne Zelle. ${ASK}`);
    expect(await preview.names()).toEqual({});

    await mark(preview, 'A:D');
    await button(preview, 'Zahlen!A1:D4 in der Tabelle zeigen').waitFor();
    await mark(preview, 'A1:D4');
    await says(
      preview,
      'Zahlen!A1:D4 ist schon als Fallzahlen-Tabelle gekennzeichnet. Stehen die Summen woanders, entfernen Sie erst diese Kennzeichnung.',
    );
    await mark(preview, 'B2:C3');
    await says(
      preview,
      'Zahlen!B2:C3 überschneidet sich mit der schon gekennzeichneten Tabelle Zahlen!A1:D4.',
    );
    expect(await preview.names()).toEqual({ AMIP_Fallzahlen_1_beide: 'Zahlen!$A$1:$D$4' });
    expect(preview.faults).toEqual([]);
  });

  it('and the smallest count that is shown is asked for where it is no number', async () => {
    const preview = await openShare(session, COUNTS);
    await part(preview, 'Was mit dem Inhalt geschieht').click();
    await preview.panel.getByLabel('Kleinste Fallzahl, die gezeigt wird').fill('zwei');
    await part(preview, 'Was mit dem Inhalt geschieht').click();
    await button(preview, 'Vorschau der Kopie').click();
    await preview.panel.waitForFunction(() => document.activeElement?.id === 'share-minimum');
    expect(await preview.panel.getByText('Geben Sie eine ganze Zahl ab 2 ein').isVisible()).toBe(true);
  });
});
