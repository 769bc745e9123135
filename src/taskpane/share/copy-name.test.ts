import { copyName } from './copy-name';

it.each([
  ['', 'kommune', 'AMIP – Kommune – 2026-11-27.xlsx'],
  ['https://localhost:3000/preview.html', 'kommune', 'AMIP – Kommune – 2026-11-27.xlsx'],
  ['C:\\Planung\\AMIP 2021.xlsx', 'kommune', 'AMIP 2021 – Kommune – 2026-11-27.xlsx'],
  [
    '/Users/planung/AMIP 2021 #2.XLSM',
    'traegerversammlung',
    'AMIP 2021 #2 – Trägerversammlung – 2026-11-27.xlsx',
  ],
  [
    'https://example.org/a/AMIP%202021.xlsx?web=1',
    'beirat',
    'AMIP 2021 – Beirat oder Öffentlichkeit – 2026-11-27.xlsx',
  ],
  ['https://example.org/100%.xlsx', 'kommune', '100% – Kommune – 2026-11-27.xlsx'],
  ['https://example.org/a%3Fb.xlsx', 'kommune', 'a b – Kommune – 2026-11-27.xlsx'],
] as const)('%s, for %s, is saved as %s', (address, level, name) => {
  expect(copyName(address, { level, day: '2026-11-27' })).toBe(name);
});
