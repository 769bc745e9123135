import { partsDe } from './parts-de';
import { partsEn } from './parts-en';
import { inPeriod, periodText } from './period-text';

describe('periodText', () => {
  it.each([
    ['2026-02', 'Februar 2026', 'February 2026'],
    ['2025', '2025', '2025'],
    ['2025-Q1', '1. Quartal 2025', 'Q1 2025'],
    ['2024-12-31', '31.12.2024', '31.12.2024'],
    ['2026-02-26T15:28:28', '26.02.2026', '26.02.2026'],
    ['2025-13', '2025-13', '2025-13'],
    ['Schuljahr 2024/25', 'Schuljahr 2024/25', 'Schuljahr 2024/25'],
  ])('%s is %s, %s', (period, german, english) => {
    expect(periodText(period, partsDe.periods)).toBe(german);
    expect(periodText(period, partsEn.periods)).toBe(english);
  });
});

describe('inPeriod', () => {
  it.each([
    ['2019-09', 'im September 2019'],
    ['2019', 'im Jahr 2019'],
    ['2025-Q1', 'im 1. Quartal 2025'],
  ])('%s: %s', (period, text) => {
    expect(inPeriod(period, partsDe.periods)).toBe(text);
  });
});
