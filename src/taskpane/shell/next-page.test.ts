import { nextPage } from './next-page';

describe('nextPage', () => {
  it.each([
    ['ArrowRight', 'ressourcen', 'ziele'],
    ['ArrowRight', 'ziele', 'arbeitsmarkt'],
    ['ArrowRight', 'arbeitsmarkt', 'pruefung'],
    ['ArrowRight', 'pruefung', 'ressourcen'],
    ['ArrowLeft', 'ressourcen', 'pruefung'],
    ['Home', 'ziele', 'ressourcen'],
    ['End', 'ressourcen', 'pruefung'],
    ['Enter', 'ressourcen', undefined],
  ] as const)('%s on %s leads to %s', (key, page, target) => {
    expect(nextPage(key, page)).toBe(target);
  });
});
