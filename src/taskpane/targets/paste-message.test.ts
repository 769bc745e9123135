import { emptyDraft, type } from '../draft/draft';
import { pasteColumn } from '../draft/paste-column';
import { de } from '../texts/de';
import { pasteMessage } from './paste-message';

describe('pasteMessage', () => {
  it.each([
    ['1,2 %\n2,5 %', '2 Werte eingefügt.'],
    ['1,2 %\nfehlt', '2 Werte eingefügt, davon 1 nicht lesbar. Prüfen Sie die markierten Felder.'],
  ])('%j: %s', (text, message) => {
    const pasted = pasteColumn('iqVerlauf', 0, text);
    const draft = 'texts' in pasted ? type(emptyDraft(), pasted.texts) : emptyDraft();
    expect(pasteMessage(de, pasted, draft)).toBe(message);
  });

  it('says that nothing was pasted, and what to do', () => {
    const refused = pasteColumn('iqVerlauf', 11, '1\n2');
    expect(pasteMessage(de, refused, emptyDraft())).toMatch(/^Kopiert sind 2 Zellen.*nichts eingefügt/);
  });
});
