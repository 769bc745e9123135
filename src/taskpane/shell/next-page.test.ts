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
    expect(nextPage(key, page)).toBe(target);
  });
});
