import { readerMessages } from './messages';
import { periodOfTime } from './period-of-time';

describe('periodOfTime', () => {
  it.each([
    ['2024', '2024'],
    ['1950', '1950'],
    ['2025-06-30', '2025-06-30'],
    ['31.12.2022', '2022-12-31'],
    ['29.02.2024', '2024-02-29'],
    ['2023-10P6M', '2023-10P6M'],
    ['2026-02', '2026-02'],
    ['2022/23', '2022/23'],
    ['WS 2022/23', 'WS 2022/23'],
  ])('%s → %s', (time, period) => {
    expect(periodOfTime(time, 2)).toBe(period);
  });

  it.each([
    '',
    ' ',
    'bald',
    '202',
    '20255',
    '0',
    '31.02.2022',
    '2025-13-01',
    '2025-13',
    '2025-00',
    '=1+1',
    '.',
  ])('refuses %j with its line', (time) => {
    expect(() => periodOfTime(time, 7)).toThrow(readerMessages.notAPeriod(7, time));
  });
});
