import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { Preview } from './support/preview';
import { Session } from './support/session';

const session = Session.install();
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const button = ({ panel }: Preview, name: string) => panel.getByRole('button', { name, exact: true });

/** Opens the page and types an error into the sheet, where there is one to be seen. */
async function opened(width: number): Promise<Preview> {
  const preview = await session.preview({ width, height: 800 });
  await preview.panel.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('C5').formulas = [['=1/0']];
      await context.sync();
    }),
  );
  await preview.panel.getByRole('tab', { name: 'Prüfung' }).click();
  await button(preview, 'Prüfen').waitFor();
  return preview;
}

async function checked(width: number): Promise<Preview> {
  const preview = await opened(width);
  await button(preview, 'Prüfen').click();
  await preview.panel.getByRole('heading', { name: '1 Fehler, 0 Warnungen, 0 Hinweise' }).waitFor();
  return preview;
}

describe('the page Prüfung', () => {
  it('shows what is wrong, leads to the cell, lists it on the sheet, and takes that back', async () => {
    const preview = await checked(1400);
    await preview.panel.getByText('In Tabelle1!C5 steht #DIV/0!.').waitFor();
    await button(preview, 'Tabelle1!C5 in der Tabelle zeigen').click();
    await preview.page.waitForFunction(() => window.amipPreview?.selected() === 'C5');

    await button(preview, 'In das Blatt „Prüfung“ schreiben').click();
    await preview.panel.getByText('Die Befunde stehen im Blatt „Prüfung“.').waitFor();
    expect(await preview.sheets()).toEqual(['Tabelle1', 'Prüfung']);
    expect(await preview.texts('Prüfung!A9:D10')).toEqual([
      ['Schwere', 'Regel', 'Befund', 'Zelle'],
      ['Fehler', 'Keine Fehlerwerte', 'In Tabelle1!C5 steht #DIV/0!.', 'Tabelle1!C5'],
    ]);
    await button(preview, 'Rückgängig').click();
    await preview.done('Zurückgenommen');
    expect(await preview.sheets()).toEqual(['Tabelle1']);
    expect(preview.faults).toEqual([]);
    expect(await preview.refusals()).toEqual([]);
  });

  it('says that the workbook changed, and finds nothing once it is mended', async () => {
    const preview = await checked(1400);
    await preview.type('C5', '1');
    await preview.panel.getByText('Die Mappe hat sich seit dieser Prüfung geändert.').waitFor();
    await button(preview, 'Noch einmal prüfen').click();
    await preview.panel.getByRole('heading', { name: 'Keine Befunde' }).waitFor();
    expect(await preview.panel.getByText('Die Mappe hat sich').count()).toBe(0);
  });

  it('works with the keyboard alone', async () => {
    const preview = await opened(1400);
    const { panel, page } = preview;
    await panel.getByRole('tab', { name: 'Prüfung' }).focus();
    const focused = (name: string) =>
      button(preview, name).evaluate((element) => element === document.activeElement);
    await page.keyboard.press('Tab');
    expect(await focused('Prüfen')).toBe(true);
    await page.keyboard.press('Enter');
    await panel.getByText('In Tabelle1!C5 steht #DIV/0!.').waitFor();
    await panel.waitForFunction(() => document.activeElement?.id === 'checks-result');
    await page.keyboard.press('Tab');
    expect(await focused('Tabelle1!C5 in der Tabelle zeigen')).toBe(true);
  });

  it.each([320, 1400])('fits into a window of %i px, and axe finds nothing serious', async (width) => {
    const { panel, page, faults } = await checked(width);
    await page.waitForTimeout(400);
    const overflow = await panel.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow).toBe(0);
    await panel.evaluate(axe);
    const serious = await panel.evaluate(async () => {
      const { axe: run } = window as unknown as { axe: typeof axeCore };
      const { violations } = await run.run(document);
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id }) => id);
    });
    expect(serious).toEqual([]);
    expect(faults).toEqual([]);
  });
});
