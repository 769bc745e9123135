import { f6To, tabTo } from './support/keyboard';
import type { Preview } from './support/preview';
import { Session } from './support/session';

const session = Session.install();
let preview: Preview;

beforeEach(async () => {
  preview = await session.preview();
});

describe('the preview by keyboard alone', () => {
  it('fills the sheets, changes a value, and takes it back', async () => {
    const { keyboard } = preview.page;
    await f6To(preview, '#panel');
    await tabTo(preview, /^Beispiel AMIP 2021/);
    await keyboard.press('Enter');
    await preview.panel.getByRole('button', { name: 'Übernehmen' }).waitFor();
    await tabTo(preview, 'Übernehmen');
    await keyboard.press('Enter');
    await preview.done('Übernommen');
    await preview.settled();
    expect(await preview.sheets()).toEqual(expect.arrayContaining(['Tabelle1', 'Ressourcen', 'Ziele']));
    expect((await preview.cell('Ressourcen!B19')).value).toBe(1_996_000);

    expect(preview.faults).toEqual([]);

    await tabTo(preview, 'Rückgängig');
    await keyboard.press('Enter');
    await preview.done('Zurückgenommen');
    expect(await preview.panel.getByText('Nicht zurückgenommen').count()).toBe(0);
    expect(await preview.sheets()).toEqual(['Tabelle1']);
  });

  it('types a formula into the grid', async () => {
    const { keyboard } = preview.page;
    await f6To(preview, '#grid');
    await keyboard.press('ArrowDown');
    await keyboard.type('=AMIP.ZIELWERT(16%;15%)');
    await keyboard.press('Enter');
    await preview.settled();
    expect((await preview.cell('A2')).value).toBeCloseTo(0.184, 12);
  });
});
