import { partOfYear, periodOfTime, regionOfBlock } from './variable-block';

const block = (variable: string, attribute: string, attributeLabel = '') => ({
  variable,
  variableLabel: variable,
  attribute,
  attributeLabel,
});

describe('regionOfBlock', () => {
  it.each([
    ['KREISE', '07312', '07312'],
    ['KREISE', '03241001', '03241001'],
    ['DLAND', '07', '07'],
    ['DINSG', 'DG', 'DG'],
    ['REGBEZ', '031', '031'],
    ['DLAND', '', null],
    ['KREISE', 't51506', null],
    ['HERKLD', '14', null],
    ['GES', '07312', null],
  ])('%s %s → %s', (variable, attribute, region) => {
    expect(regionOfBlock(block(variable, attribute))).toBe(region);
  });
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

describe('periodOfTime', () => {
  it.each([
    ['2024', '2024'],
    ['2025-06-30', '2025-06-30'],
    ['31.12.2022', '2022-12-31'],
    ['2023-10P6M', '2023-10P6M'],
  ])('%s → %s', (time, period) => {
    expect(periodOfTime(time)).toBe(period);
  });
});
