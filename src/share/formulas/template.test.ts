import { templateOf } from './template';

describe('the template of a formula', () => {
  it.each([
    ['A2*B$2', 'A#*B$#'],
    ['SUM($AB$10:AC999999)', 'SUM($AB$#:AC#)'],
    ['Blatt1!C7+1', 'Blatt1!C#+1'],
    ['LOG10(A3)', 'LOG10(A#)'],
    ['_xldudf_AMIP_X1(A3)', '_xldudf_AMIP_X1(A#)'],
    ['A1:A1048577', 'A#:A1048577'],
    ['Satz2021+A0', 'Satz2021+A0'],
    ['A1.B2', 'A1.B2'],
  ])('%s: %s', (formula, template) => {
    expect(templateOf(formula)).toBe(template);
  });

  it.each(['"A1"', "'Blatt 1'!A1", '[1]T!A1', 'Tab[x]', 'A1#'])('%s has none', (formula) => {
    expect(templateOf(formula)).toBeUndefined();
  });
});
