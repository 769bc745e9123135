import { FIGURES } from '../../../labour-market/catalogue';
import { figureList } from './figure-list';

const NOTHING = { text: '', available: new Set<string>(), kept: new Set<string>(), all: false };
const ids = (wish: Partial<Parameters<typeof figureList>[0]>) =>
  figureList({ ...NOTHING, ...wish }).shown.map(({ id }) => id);

describe('figureList', () => {
  it('shows what has numbers, then what is chosen, and counts the rest', () => {
    const wish = { ...NOTHING, available: new Set(['helferanteil']), kept: new Set(['arbeitsstellen']) };
    expect(ids(wish)).toEqual(['helferanteil', 'arbeitsstellen']);
    expect(figureList(wish).hidden).toBe(FIGURES.length - 2);
  });

  it('shows all on demand, those with numbers first, each once', () => {
    const all = ids({ available: new Set(['helferanteil']), all: true });
    expect(all[0]).toBe('helferanteil');
    expect([...all].sort()).toEqual(FIGURES.map(({ id }) => id).sort());
  });

  it('searches all figures, those with numbers first', () => {
    const found = ids({ text: 'Ausbildung', available: new Set(['ausbildungsbewerber']) });
    expect(found[0]).toBe('ausbildungsbewerber');
    expect(found).toContain('ausbildungsstellen');
    expect(found).not.toContain('helferanteil');
  });

  it('shows all where nobody says what is loaded', () => {
    expect(figureList({ ...NOTHING, available: undefined })).toEqual({ shown: FIGURES, hidden: 0 });
  });
});
