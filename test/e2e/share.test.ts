import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import type { WorkbookSnapshot } from '../../src/host/xlsx/snapshot';
import { writeXlsx } from '../../src/host/xlsx/write-xlsx';
import { shareCopy } from '../../src/share';
import { LEVELS } from '../../src/share/levels';
import { sheetOf, workbookOf } from '../support/snapshots';
import { tabTo } from './support/keyboard';
import { Preview } from './support/preview';
import { Session } from './support/session';
import {
  button,
  cells,
  chooseReturned,
  comments,
  copied,
  openFile,
  openShare,
  part,
  says,
} from './support/share';

const session = Session.install();
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const stale = ({ panel }: Preview) => panel.getByText('Die Mappe hat sich seitdem geändert.');
/** News of a change is looked into a moment after it came. */
const AFTER_NEWS_MS = 1_500;
/**
 * 2 women in FbW are too few. So that nobody computes them, a second cell of the row and of the column and the one
 * where these meet must not be seen either; what is computed from them goes with them. The Umschichtung is the
 * example of the README.
 */
const PLAN = workbookOf([
  sheetOf(
    cells([
      ['Bedarf', 14871326.97],
      ['VK', 10639865],
      ['Umschichtung', [1996000, '=AMIP.UMSCHICHTUNG(B1,B2,164101.64,1000)']],
      ['Doppelt', [21279730, '=B2*2']],
    ]),
    { name: 'Plan' },
  ),
  sheetOf(
    cells([
      ['', 'Frauen', 'Männer', 'Summe'],
      ['FbW', 2, 7, 9],
      ['EGZ', 8, 12, 20],
      ['AGH', 6, 5, 11],
      ['Summe', 16, 24, 40],
      ['Anteil', [2 / 9, '=B2/D2']],
    ]),
    { name: 'Zahlen' },
  ),
  sheetOf(cells([['nur für uns']]), { name: 'Intern', visibility: 'hidden' }),
]);

interface Opening {
  readonly width?: number;
  readonly query?: string;
  readonly bytes?: Uint8Array;
}

function opened({ bytes = writeXlsx(PLAN), ...rest }: Opening = {}): Promise<Preview> {
  return openShare(session, bytes, rest);
}

async function openedCopy(preview: Preview): Promise<Preview> {
  const opening = preview.page.context().waitForEvent('page');
  await button(preview, 'Kopie öffnen').click();
  const copy = await Preview.in(await opening, preview.page.url());
  await says(preview, 'Die Kopie ist als neue Mappe geöffnet.');
  return copy;
}

describe('the page Weitergeben', () => {
  it('shows what a copy would be, opens just that, and leaves the workbook alone', async () => {
    const preview = await opened();
    const [sheets, names] = [await preview.sheets(), await preview.names()];
    await copied(preview, 'Kommune');
    await says(preview, '1 Formel wird zum Wert');
    await part(preview, '1 Formel wird zum Wert').click();
    await button(preview, 'Plan!B3 in der Tabelle zeigen').click();
    await preview.page.waitForFunction(() => window.amipPreview?.selected() === 'B3');

    const copy = await openedCopy(preview);
    expect(await copy.sheets()).toEqual(['Plan', 'Zahlen', 'Weitergabe']);
    expect(await copy.cell('Plan!B3')).toMatchObject({ value: 1996000 });
    expect((await copy.cell('Plan!B3')).formula).toBeUndefined();
    expect((await copy.cell('Plan!B4')).formula).toBe('=B2*2');
    await says(copy, 'Das ist eine Kopie zum Weitergeben');
    expect(await copy.panel.getByText('Noch kein AMIP in dieser Mappe').count()).toBe(0);
    expect(await preview.panel.getByText('Das ist eine Kopie').count()).toBe(0);

    expect([await preview.sheets(), await preview.names()]).toEqual([sheets, names]);
    expect((await preview.cell('Plan!B3')).formula).toContain('AMIP.UMSCHICHTUNG');
    expect([...preview.faults, ...copy.faults]).toEqual([]);
    expect([...(await preview.refusals()), ...(await copy.refusals())]).toEqual([]);
  });

  it('marks a table of counts on request, suppresses what gives small ones away, and forgets the mark', async () => {
    const preview = await opened();
    await part(preview, 'Tabellen mit Fallzahlen').click();
    await preview.panel.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Zahlen');
        sheet.activate();
        sheet.getRange('A1:D5').select();
        await context.sync();
      }),
    );
    await button(preview, 'Auswahl als Fallzahlen-Tabelle kennzeichnen').click();
    await button(preview, 'Zahlen!A1:D5 in der Tabelle zeigen').waitFor();
    expect(await preview.names()).toMatchObject({ AMIP_Fallzahlen_1_beide: 'Zahlen!$A$1:$D$5' });

    await copied(preview, 'Trägerversammlung');
    const copy = await openedCopy(preview);
    expect((await copy.cell('Zahlen!B2')).value).toBe('*');
    expect((await copy.cell('Zahlen!B6')).value).toBe('*');
    expect(await copy.values('Zahlen!D2:D5')).toEqual([[9], [20], [11], [40]]);
    expect((await copy.values('Zahlen!B2:C4')).flat().filter((value) => value === '*')).toHaveLength(4);

    await button(preview, 'Kennzeichnung von Zahlen!A1:D5 entfernen').click();
    await says(preview, 'Keine Tabelle ist gekennzeichnet.');
    expect(Object.keys(await preview.names())).not.toContain('AMIP_Fallzahlen_1_beide');
  });

  it('lists the cells that stand in the way, and asks for a new preview once the workbook changed', async () => {
    const preview = await opened();
    await preview.type('D9', '=1/0');
    await button(preview, 'Vorschau der Kopie').click();
    await preview.panel.getByRole('heading', { name: 'So gibt es keine Kopie' }).waitFor();
    await button(preview, 'Plan!D9 in der Tabelle zeigen').click();
    await preview.page.waitForFunction(() => window.amipPreview?.selected() === 'D9');
    await preview.type('D9', '1');
    await says(preview, 'Die Mappe hat sich seitdem geändert.');
    // At once: what Excel tells of the change comes behind the beginning of this preview, or of its end.
    await preview.type('D9', '2');
    await button(preview, 'Vorschau erneuern').click();
    await preview.panel.getByRole('heading', { name: 'Die Kopie ist fertig und geprüft' }).waitFor();
    await preview.page.waitForTimeout(AFTER_NEWS_MS);
    expect(await stale(preview).count()).toBe(0);
    await preview.type('D10', '5');
    await says(preview, 'Die Mappe hat sich seitdem geändert.');
    expect(await button(preview, 'Kopie öffnen').count()).toBe(0);
  });

  it('asks for a new preview also where the workbook changed while another page was looked at', async () => {
    const preview = await opened();
    await copied(preview, 'Kommune');
    const tab = (name: string) => preview.panel.getByRole('tab', { name });
    await tab('Prüfung').click();
    await tab('Weitergeben').click();
    await preview.page.waitForTimeout(AFTER_NEWS_MS);
    expect([await stale(preview).count(), await button(preview, 'Kopie öffnen').count()]).toEqual([0, 1]);
    await tab('Prüfung').click();
    await preview.type('D10', '5');
    await tab('Weitergeben').click();
    await stale(preview).waitFor();
    expect(await button(preview, 'Kopie öffnen').count()).toBe(0);
  });

  it('changes what the level does, and gives it back', async () => {
    const preview = await opened();
    await part(preview, 'Was mit dem Inhalt geschieht').click();
    await preview.panel.getByLabel('Formeln von Excel').selectOption('werte');
    await preview.panel.getByRole('checkbox', { name: 'Zahlen', exact: true }).uncheck();
    await preview.panel.getByLabel('Kleinste Fallzahl, die gezeigt wird').fill('1');
    await says(preview, 'Geben Sie eine ganze Zahl ab 2 ein');
    await preview.panel.getByLabel('Kleinste Fallzahl, die gezeigt wird').fill('3');
    await copied(preview, 'Kommune');
    await says(preview, '2 Formeln werden zu Werten');
    expect(await (await openedCopy(preview)).sheets()).toEqual(['Plan', 'Weitergabe']);
    await button(preview, 'Wie vorgesehen').click();
    expect(await preview.panel.getByRole('checkbox', { name: 'Zahlen', exact: true }).isChecked()).toBe(true);
    expect(await preview.panel.getByLabel('Formeln von Excel').inputValue()).toBe('bleiben');
  });

  it('makes the copy of values where Excel gives no file', async () => {
    const preview = await opened({ query: '?file=pdf' });
    await copied(preview, 'Kommune');
    await says(preview, 'Excel gibt hier keine Datei heraus; die Kopie enthält nur Werte, ohne Diagramme.');
    const copy = await openedCopy(preview);
    expect(await copy.sheets()).toEqual(['Plan', 'Zahlen', 'Weitergabe']);
    expect(await copy.values('Plan!A1:B4')).toEqual([
      ['Bedarf', 14871326.97],
      ['VK', 10639865],
      ['Umschichtung', 1996000],
      ['Doppelt', 21279730],
    ]);
    expect((await copy.cell('Plan!B4')).formula).toBeUndefined();
    expect(preview.faults).toEqual([]);
  });

  it('takes over what a recipient changed: into inputs, and where a formula stands as a comment', async () => {
    const preview = await opened();
    const returned = await returnedCopy({ 'Plan!B2': 11000000, 'Plan!B4': 22000000 });
    await part(preview, 'Hinweise übernehmen').click();
    const { panel } = preview;
    await chooseReturned(preview, returned);
    await button(preview, 'Datei lesen').click();
    await panel.getByRole('heading', { name: '2 Änderungen, 0 Anmerkungen' }).waitFor();
    await says(preview, 'Zahlen oder Texte der Kopie wurden geändert (Prüfsumme weicht ab).');
    await says(preview, '10.639.865 → 11.000.000');
    await says(preview, 'nur als Kommentar: In der Mappe steht dort eine Formel');
    await panel.getByRole('checkbox', { name: 'Plan!B2 übernehmen' }).check();
    await panel.getByRole('checkbox', { name: 'Plan!B4 übernehmen' }).check();
    await button(preview, 'Angehakte übernehmen').click();
    await says(preview, 'Übernommen: 1 Wert, 1 Kommentar.');
    expect((await preview.cell('Plan!B2')).value).toBe(11000000);
    expect((await preview.cell('Plan!B4')).formula).toBe('=B2*2');
    expect(await comments(preview)).toEqual([['Plan!B4', 'Vorschlag (Trägerversammlung): 22.000.000']]);

    await button(preview, 'Rückgängig').click();
    await says(preview, 'Zurückgenommen.');
    expect((await preview.cell('Plan!B2')).value).toBe(10639865);
    expect(await comments(preview)).toEqual([]);
    expect(preview.faults).toEqual([]);
  });

  it('shows many changes a part at a time, and those of one sheet', async () => {
    const column = (name: string, rows: number, value: number) =>
      sheetOf(cells(Array.from({ length: rows }, (_, row) => [row + value])), { name });
    const plan = (value: number) => workbookOf([column('Liste', 230, value), column('Rest', 20, value)]);
    const preview = await opened({ bytes: writeXlsx(plan(0)) });
    const { panel } = preview;
    await part(preview, 'Hinweise übernehmen').click();
    await chooseReturned(preview, writeXlsx(plan(1)));
    await button(preview, 'Datei lesen').click();
    await panel.getByRole('heading', { name: '250 Änderungen, 0 Anmerkungen' }).waitFor();
    const boxes = panel.getByRole('checkbox', { name: /übernehmen$/ });
    expect(await boxes.count()).toBe(200);
    await panel.getByRole('checkbox', { name: 'Liste!A1 übernehmen', exact: true }).check();
    await button(preview, '50 weitere zeigen').click();
    await panel.getByRole('checkbox', { name: 'Rest!A20 übernehmen' }).waitFor();
    expect(await boxes.count()).toBe(250);
    await panel.getByLabel('Blatt', { exact: true }).selectOption('Rest');
    await panel
      .getByRole('checkbox', { name: 'Liste!A1 übernehmen', exact: true })
      .waitFor({ state: 'detached' });
    expect(await boxes.count()).toBe(20);
    await panel.getByRole('checkbox', { name: 'Rest!A20 übernehmen' }).check();
    await button(preview, 'Angehakte übernehmen').click();
    await says(preview, 'Übernommen: 2 Werte, 0 Kommentare.');
    expect([await preview.values('Liste!A1:A2'), await preview.values('Rest!A19:A20')]).toEqual([
      [[1], [1]],
      [[18], [20]],
    ]);
  });

  it('asks for the page once more where it could not be loaded', async () => {
    const preview = await session.preview();
    const { page, panel } = preview;
    const parts = /\/share\.[0-9a-f]+\.js$/;
    await page.route(parts, (route) => route.abort());
    await panel.getByRole('tab', { name: 'Weitergeben' }).click();
    await says(preview, 'Ein Teil des Bereichs konnte nicht geladen werden.');
    await page.unroute(parts);
    await button(preview, 'Erneut versuchen').click();
    await button(preview, 'Vorschau der Kopie').waitFor();
  });

  it('can be cancelled, and leaves no file open in Excel, which holds two at most', async () => {
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 50 }, (_, column) => row + column),
    );
    const preview = await session.preview();
    await openFile(preview, writeXlsx(workbookOf([sheetOf(cells(rows), { name: 'Liste' })])));
    await preview.panel.getByRole('tab', { name: 'Weitergeben' }).click();
    for (let time = 0; time < 2; time += 1) {
      await button(preview, 'Vorschau der Kopie').click();
      await button(preview, 'Abbrechen').click();
      await says(preview, 'Abgebrochen. Es gibt keine Kopie.');
      await button(preview, 'Meldung schließen').click();
    }
    await copied(preview, 'Kommune');
    expect(await preview.refusals()).toEqual([]);
  });

  it('works with the keyboard alone', async () => {
    const preview = await opened();
    const { page, panel } = preview;
    await panel.getByRole('tab', { name: 'Weitergeben' }).focus();
    await tabTo(preview, 'Vorschau der Kopie');
    await page.keyboard.press('Enter');
    await panel.waitForFunction(() => document.activeElement?.id === 'share-result');
    await tabTo(preview, 'Kopie öffnen');
    const opening = page.context().waitForEvent('page');
    await page.keyboard.press('Enter');
    await opening;
  });

  it('fits into 320 px, and axe finds nothing serious', async () => {
    const preview = await opened({ width: 320 });
    const { panel, page } = preview;
    for (const name of ['Was mit dem Inhalt geschieht', 'Tabellen mit Fallzahlen', 'Hinweise übernehmen'])
      await part(preview, name).click();
    expect([await overflow(preview), await serious(preview)]).toEqual([0, []]);
    await copied(preview, 'Beirat oder Öffentlichkeit');
    await page.waitForTimeout(400);
    expect([await overflow(preview), await serious(preview)]).toEqual([0, []]);
    if (process.env['SHOTS']) {
      await page.screenshot({ path: `${process.env['SHOTS']}/share.png` });
      await part(preview, 'Hinweise übernehmen').scrollIntoViewIfNeeded();
      await page.screenshot({ path: `${process.env['SHOTS']}/share-back.png` });
    }
    expect(await panel.getByRole('tab', { name: 'Weitergeben' }).isVisible()).toBe(true);
  });

  it('speaks English beside an English Excel, and fits there too', async () => {
    const preview = await session.preview({ width: 320, height: 800, query: '?locale=en-US' });
    await preview.panel.getByRole('tab', { name: 'Share' }).click();
    await button(preview, 'Preview of the copy').waitFor();
    for (const name of ['What happens to the content', 'Tables of counts', 'Take over remarks'])
      await part(preview, name).click();
    expect([await overflow(preview), await serious(preview)]).toEqual([0, []]);
  });
});

/** A copy as a recipient sends it back, with other values in some cells. */
async function returnedCopy(changes: Readonly<Record<string, number>>): Promise<Uint8Array> {
  const outcome = await shareCopy(writeXlsx(PLAN), {
    level: 'traegerversammlung',
    options: LEVELS.traegerversammlung,
    recipient: 'Trägerversammlung',
    day: '2026-11-26',
  });
  if (!outcome.done) throw new Error(outcome.refusals.map(({ message }) => message).join(' '));
  const copy: WorkbookSnapshot = readXlsx(outcome.copy);
  return writeXlsx({
    ...copy,
    sheets: copy.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const value = changes[`${sheet.name}!${'ABCD'[cell.column] ?? ''}${cell.row + 1}`];
        return value === undefined ? cell : { ...cell, value };
      }),
    })),
  });
}

async function overflow({ panel }: Preview): Promise<number> {
  return panel.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

async function serious({ panel }: Preview): Promise<string[]> {
  await panel.evaluate(axe);
  return panel.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: typeof axeCore };
    const { violations } = await run.run(document);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id }) => id);
  });
}
