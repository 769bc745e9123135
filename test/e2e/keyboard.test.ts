import type { Preview } from './support/preview';
import { Session } from './support/session';

const session = Session.install();
let preview: Preview;

beforeEach(async () => {
  preview = await session.preview();
});

/** The accessible name of what has the keyboard in the panel. */
async function focused(): Promise<string> {
  return preview.panel.evaluate(() => {
    const { activeElement: element } = document;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });
}

/** Presses Tab until the named control of the panel has the keyboard; a trap or a missing control fails. */
async function tabTo(name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    const now = await focused();
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    passed.push(now);
    await preview.page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${String(name)}; it passed: ${passed.join(', ')}`);
}

async function f6To(selector: string): Promise<void> {
  for (let press = 0; press < 4; press += 1) {
    await preview.page.keyboard.press('F6');
    if (await preview.page.evaluate((css) => document.activeElement?.closest(css) !== null, selector)) return;
  }
  throw new Error(`F6 never reaches ${selector}`);
}

describe('the preview by keyboard alone', () => {
  it('fills both sheets, changes a value, and takes it back', async () => {
    const { keyboard } = preview.page;
    await f6To('#panel');
    await tabTo(/^Beispiel AMIP 2021/);
    await keyboard.press('Enter');
    await preview.panel.getByRole('button', { name: 'Übernehmen' }).waitFor();
    await tabTo('Übernehmen');
    await keyboard.press('Enter');
    await preview.panel.getByText('Übernommen').waitFor();
    await preview.settled();
    expect(await preview.sheets()).toEqual(['Tabelle1', 'Ressourcen', 'Ziele']);
    expect((await preview.cell('Ressourcen!B19')).value).toBe(1_996_000);

    expect(preview.faults).toEqual([]);

    await tabTo('Rückgängig');
    await keyboard.press('Enter');
    await preview.panel.getByText('Zurückgenommen', { exact: true }).waitFor();
    expect(await preview.panel.getByText('Nicht zurückgenommen').count()).toBe(0);
    expect(await preview.sheets()).toEqual(['Tabelle1']);
  });

  it('types a formula into the grid', async () => {
    const { keyboard } = preview.page;
    await f6To('#grid');
    await keyboard.press('ArrowDown');
    await keyboard.type('=AMIP.ZIELWERT(16%;15%)');
    await keyboard.press('Enter');
    await preview.settled();
    expect((await preview.cell('A2')).value).toBeCloseTo(0.184, 12);
  });
});
