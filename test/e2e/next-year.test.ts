import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import { f6To, tabTo } from './support/keyboard';
import { Preview } from './support/preview';
import { Session } from './support/session';

const session = Session.install();
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const EXAMPLE = 'Beispiel AMIP 2021 (Stadt Kaiserslautern) einfügen';
const button = ({ panel }: Preview, name: string) => panel.getByRole('button', { name, exact: true });
const says = ({ panel }: Preview, text: string | RegExp) => panel.getByText(text).first().waitFor();

async function apply(preview: Preview): Promise<void> {
  await button(preview, 'Übernehmen').click();
  await preview.done('Übernommen');
  await preview.settled();
}

/** The sheets of 2021, and the page that shows what 2022 would get. */
async function pageIn(preview: Preview): Promise<void> {
  await button(preview, EXAMPLE).click();
  await apply(preview);
  await button(preview, 'Neues Jahr …').click();
  await preview.panel.getByRole('region', { name: 'Was für 2022 übernommen wird' }).waitFor();
}

/** Does what opens the new workbook; gives the tab it is in. */
async function openedBy(old: Preview, action: () => Promise<unknown>): Promise<Preview> {
  const opening = old.page.context().waitForEvent('page');
  await action();
  const opened = await Preview.in(await opening, old.page.url());
  await opened.panel.getByRole('heading', { name: 'Neues Jahr 2022 aus der Mappe für 2021' }).waitFor();
  return opened;
}

const opened = (old: Preview) => openedBy(old, () => button(old, 'Neue Mappe öffnen').click());

async function value(preview: Preview, name: string): Promise<unknown> {
  const address = (await preview.names())[name] ?? `${name} is missing`;
  return (await preview.cell(address.replaceAll('$', ''))).value;
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

describe('Neues Jahr', () => {
  it('opens a new workbook, where the preview leads to the sheets, and leaves the old one alone', async () => {
    const old = await session.preview();
    await pageIn(old);
    const [sheets, names] = [await old.sheets(), await old.names()];

    const fresh = await opened(old);
    await says(old, 'Die Mappe für 2022 ist geöffnet');
    expect(await fresh.sheets()).toEqual(['Tabelle1']);
    await button(fresh, 'Vorschau').click();
    await says(fresh, 'Noch ist nichts geschrieben.');
    expect(await fresh.sheets()).toEqual(['Tabelle1']);
    await apply(fresh);
    expect(await fresh.sheets()).toEqual(sheets);
    expect(await value(fresh, 'AMIP_Jahr')).toBe(2022);
    expect(await value(fresh, 'AMIP_AGS')).toBe('07312');
    expect(await value(fresh, 'AMIP_Egl')).toBeNull();

    expect([await old.sheets(), await old.names()]).toEqual([sheets, names]);
    expect(await value(old, 'AMIP_Jahr')).toBe(2021);
    expect([...old.faults, ...fresh.faults]).toEqual([]);
    expect([...(await old.refusals()), ...(await fresh.refusals())]).toEqual([]);
  });

  it('offers the loaded figures there, and what was brought along again after an undo', async () => {
    const old = await session.preview();
    await pageIn(old);
    const fresh = await opened(old);
    await button(fresh, 'Vorschau').click();
    await apply(fresh);
    await button(fresh, 'Arbeitsmarktzahlen einfügen').waitFor();
    await button(fresh, 'Rückgängig').click();
    await fresh.done('Zurückgenommen');
    expect(await fresh.sheets()).toEqual(['Tabelle1']);
    await button(fresh, 'Vorschau').waitFor();
    // Also for a pane that was loaded anew meanwhile.
    await fresh.panel.evaluate(() => location.reload());
    await fresh.panel.getByRole('heading', { name: 'Neues Jahr 2022 aus der Mappe für 2021' }).waitFor();
  });

  it('forgets what was brought along where it is not wanted', async () => {
    const old = await session.preview();
    await pageIn(old);
    const fresh = await opened(old);
    await button(fresh, 'Nicht übernehmen').click();
    await button(fresh, 'Arbeitsmappe anlegen').waitFor();
    await fresh.panel.evaluate(() => location.reload());
    await button(fresh, 'Arbeitsmappe anlegen').waitFor();
    expect(await button(fresh, 'Vorschau').count()).toBe(0);
  });

  it('shows a workbook that changed meanwhile anew before it opens the next', async () => {
    const old = await session.preview();
    await pageIn(old);
    await old.panel.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.names.getItem('AMIP_Schritt').getRange().values = [[500]];
        context.workbook.names.getItem('AMIP_Egl').getRange().values = [['']];
        await context.sync();
      }),
    );
    await button(old, 'Neue Mappe öffnen').click();
    await says(old, 'Die Mappe hat sich geändert.');
    expect(old.page.context().pages()).toHaveLength(1);
    await opened(old);
  });

  it('says which year can follow, and goes back to where it was asked', async () => {
    const old = await session.preview();
    await pageIn(old);
    const { panel, page } = old;
    await panel.getByLabel('Programmjahr der neuen Mappe').fill('2024');
    await button(old, 'Vorschau').click();
    await says(old, 'Aus ihr entsteht nur die Mappe für 2022, nicht für 2024.');
    await panel.getByLabel('Programmjahr der neuen Mappe').fill('bald');
    await says(old, 'Geben Sie das Jahr vierstellig ein');
    await button(old, 'Zurück').click();
    await panel.waitForFunction(() => document.activeElement?.id === 'next-year');
    await page.keyboard.press('Enter');
    await panel.getByRole('region', { name: 'Was für 2022 übernommen wird' }).waitFor();
  });

  it('works with the keyboard alone', async () => {
    const old = await session.preview();
    await button(old, EXAMPLE).click();
    await apply(old);
    await f6To(old, '#panel');
    await tabTo(old, 'Neues Jahr …');
    await old.page.keyboard.press('Enter');
    await old.panel.getByRole('region', { name: 'Was für 2022 übernommen wird' }).waitFor();
    await tabTo(old, 'Neue Mappe öffnen');
    const fresh = await openedBy(old, () => old.page.keyboard.press('Enter'));
    await f6To(fresh, '#panel');
    await tabTo(fresh, 'Vorschau');
    await fresh.page.keyboard.press('Enter');
    await says(fresh, 'Noch ist nichts geschrieben.');
  });

  it.each(['', '?locale=en-US'])('fits into 320 px, and axe finds nothing serious %s', async (query) => {
    const german = query === '';
    const old = await session.preview({ width: 320, height: 800, query });
    await old.panel.getByRole('button', { name: german ? EXAMPLE : /^Insert example/ }).click();
    await old.panel.getByRole('button', { name: german ? 'Übernehmen' : 'Apply', exact: true }).click();
    await old.panel.getByRole('button', { name: german ? 'Neues Jahr …' : 'New year …' }).click();
    await old.panel.getByRole('region', { name: /2022/ }).waitFor();
    await old.page.waitForTimeout(400);
    expect([await overflow(old), await serious(old)]).toEqual([0, []]);

    const opening = old.page.context().waitForEvent('page');
    await old.panel.getByRole('button', { name: german ? 'Neue Mappe öffnen' : 'Open new workbook' }).click();
    const fresh = await Preview.in(await opening, old.page.url());
    await fresh.panel.getByRole('heading', { name: german ? /^Neues Jahr/ : /^New year/ }).waitFor();
    await fresh.panel.locator('summary', { hasText: '2022' }).click();
    await fresh.page.waitForTimeout(400);
    expect([await overflow(fresh), await serious(fresh)]).toEqual([0, []]);
    if (process.env['SHOTS']) {
      await old.page.screenshot({ path: `${process.env['SHOTS']}/old${query.length}.png` });
      await fresh.page.screenshot({ path: `${process.env['SHOTS']}/new${query.length}.png` });
    }
  });
});
