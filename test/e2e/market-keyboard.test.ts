import { f6To, tabTo } from './support/keyboard';
import { Session } from './support/session';

const session = Session.install();

describe('the page Arbeitsmarkt by keyboard alone', () => {
  it('chooses region, comparison and figure, inserts, and takes it back', async () => {
    const preview = await session.preview();
    const { keyboard } = preview.page;
    await f6To(preview, '#panel');
    await tabTo(preview, 'Ressourcen');
    await tabTo(preview, 'Arbeitsmarkt', 'ArrowRight');
    await keyboard.press('Enter');
    await preview.panel.getByRole('heading', { name: 'Zahlen einfügen' }).waitFor();
    await tabTo(preview, 'Region suchen');
    await keyboard.type('Kaiserslautern');
    await keyboard.press('ArrowDown');
    await tabTo(preview, /AGS 07312/, 'ArrowDown');
    await keyboard.press('Enter');
    await tabTo(preview, 'mit Deutschland vergleichen', 'Shift+Tab');
    await keyboard.press('Space');
    await tabTo(preview, 'Arbeitslose');
    await keyboard.press('Space');
    await tabTo(preview, 'Einfügen …');
    await keyboard.press('Enter');
    await preview.panel.getByText('Was eingefügt wird').waitFor();
    await tabTo(preview, 'Übernehmen');
    await keyboard.press('Enter');
    await preview.done('Übernommen');
    await preview.settled();
    expect(await preview.values('Tabelle1!B2:C2')).toEqual([[5330, 2_948_092]]);
    await tabTo(preview, 'Rückgängig');
    await keyboard.press('Enter');
    await preview.done('Zurückgenommen');
    expect(await preview.values('Tabelle1!B2:C2')).toEqual([[null, null]]);
  });
});
