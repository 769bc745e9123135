import { nextPage } from './next-page';

describe('nextPage', () => {
  it.each([
    ['ArrowRight', 'ressourcen', 'ziele'],
    ['ArrowRight', 'ziele', 'ressourcen'],
    ['ArrowLeft', 'ressourcen', 'ziele'],
    ['Home', 'ziele', 'ressourcen'],
    ['End', 'ressourcen', 'ziele'],
    ['Enter', 'ressourcen', undefined],
  ] as const)('%s on %s leads to %s', (key, page, target) => {
    expect(nextPage(key, page)).toBe(target);
  });
});
