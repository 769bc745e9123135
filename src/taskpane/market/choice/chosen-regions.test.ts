import { comparisonsOf, placesOf, withoutRegion, withRegion } from './chosen-regions';

/** 07312 Kaiserslautern town, 07335 Landkreis Kaiserslautern, 09162 München; 07 and 09 their Länder. */
describe('the chosen regions', () => {
  it.each([
    [['07312'], ['07', 'DG']],
    [['07', '07312'], ['DG']],
    [['DG'], []],
    [[], []],
  ])('%j can be compared with %j', (chosen, keys) => {
    expect(comparisonsOf(chosen).map(({ ags }) => ags)).toEqual(keys);
  });

  it('do not list what is only compared with', () => {
    expect(placesOf(['07312', '07', '07335', 'DG'])).toEqual(['07312', '07335']);
    expect(placesOf(['07312', '09'])).toEqual(['07312', '09']);
  });

  it('take a region once', () => {
    expect(withRegion(['07312'], '07335')).toEqual(['07312', '07335']);
    expect(withRegion(['07312'], '07312')).toEqual(['07312']);
  });

  it.each([
    ['another than the main region', ['07312', '07335', 'DG'], '07335', ['07312', 'DG']],
    [
      'the main region, the next has the same Land',
      ['07312', '07', 'DG', '07335'],
      '07312',
      ['07335', '07', 'DG'],
    ],
    ['the main region, the next has another Land', ['07312', '07', 'DG', '09162'], '07312', ['09162', 'DG']],
    ['the main region, a Land is next', ['07312', '07', 'DG', '09'], '07312', ['09', 'DG']],
    ['the only region with its comparisons', ['07312', '07', 'DG'], '07312', []],
    ['what is not there', ['07312'], '07335', ['07312']],
  ])('lose %s', (_, chosen, ags, left) => {
    expect(withoutRegion(chosen, ags)).toEqual(left);
  });
});
