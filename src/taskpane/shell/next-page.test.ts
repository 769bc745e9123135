import { pagesOf } from '../panel/pages';
import { nextPage } from './next-page';

describe('nextPage', () => {
  it.each([
    ['ArrowRight', 'ressourcen', 'ziele'],
    ['ArrowRight', 'ziele', 'arbeitsmarkt'],
    ['ArrowRight', 'arbeitsmarkt', 'pruefung'],
    ['ArrowRight', 'pruefung', 'weitergabe'],
    ['ArrowRight', 'weitergabe', 'ressourcen'],
    ['ArrowLeft', 'ressourcen', 'weitergabe'],
    ['Home', 'ziele', 'ressourcen'],
    ['End', 'ressourcen', 'weitergabe'],
    ['Enter', 'ressourcen', undefined],
  ] as const)('%s on %s leads to %s', (key, page, target) => {
    expect(nextPage(key, page, pagesOf({ isCopy: false }))).toBe(target);
  });

  it('stays on the only page of a copy', () => {
    const pages = pagesOf({ isCopy: true });
    expect([pages, nextPage('ArrowRight', 'weitergabe', pages)]).toEqual([['weitergabe'], 'weitergabe']);
  });
});
