import { nextPage } from './next-page';

describe('nextPage', () => {
  it.each([
    ['ArrowRight', 'ressourcen', 'ziele'],
    ['ArrowRight', 'ziele', 'arbeitsmarkt'],
    ['ArrowRight', 'arbeitsmarkt', 'ressourcen'],
    ['ArrowLeft', 'ressourcen', 'arbeitsmarkt'],
    ['Home', 'ziele', 'ressourcen'],
    ['End', 'ressourcen', 'arbeitsmarkt'],
    ['Enter', 'ressourcen', undefined],
  ] as const)('%s on %s leads to %s', (key, page, target) => {
    expect(nextPage(key, page)).toBe(target);
  });
});
