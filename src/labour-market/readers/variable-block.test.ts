import { partOfYear } from './variable-block';

const block = (variable: string, attribute: string, attributeLabel = '') => ({
  variable,
  variableLabel: variable,
  attribute,
  attributeLabel,
});

describe('partOfYear', () => {
  it.each([
    ['MONAT', 'MONAT01', 'Januar', '-01'],
    ['MONAT', 'MONAT12', 'Dezember', '-12'],
    ['MONAT', 'M3', 'März', '-03'],
    ['MONAT', 'M3', 'March', '-03'],
    ['MONAT', '', 'Insgesamt', null],
    ['MONAT', 'MONAT13', '?', null],
    ['QUARTG', 'QUART1', '1. Quartal', '-Q1'],
    ['QUARTE', 'QUART4', '4. Quartal', '-Q4'],
    ['QUARTG', '', 'Insgesamt', null],
    ['GES', 'MONAT01', 'Januar', null],
  ])('%s %s %s → %s', (variable, attribute, label, part) => {
    expect(partOfYear(block(variable, attribute, label))).toBe(part);
  });
});
