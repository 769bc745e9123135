import { readFileSync } from 'node:fs';
import path from 'node:path';
import { monthOf } from '../../domain/months/month';
import { EMBEDDED_FEED_FILES, FigureLibrary, embeddedDelivery } from '../../labour-market/loaded';
import { offerOf } from './market-figures';

const FOLDER = path.join(__dirname, '../../labour-market/feed/embedded');

/** Months of 2019 and 2020 from the AMIP 2021, and yearly means, which no column of the sheet holds. */
const embedded = new FigureLibrary();
for (const file of EMBEDDED_FEED_FILES)
  embedded.put(embeddedDelivery(file, readFileSync(path.join(FOLDER, path.basename(file)), 'utf8')));

const offered = (year: number) => offerOf({ ags: '07312', year }, embedded);

it('offers the months that were known when the programme was written', () => {
  expect(offered(2021)).toMatchObject({
    regions: ['Kaiserslautern, kreisfreie Stadt'],
    // Section 2.1 to 2.4 of the AMIP 2021 name no later month.
    newest: monthOf(2020, 12),
  });
});

it.each([
  [2020, true],
  [2022, true],
  // Two years before 2023 is 2021.
  [2023, false],
  [2026, false],
  [2019, false],
  [0, false],
])('offers for %s what its year, the year before or two years before have', (year, expected) => {
  expect(offered(year) !== null).toBe(expected);
});

it('offers nothing to a region without figures of its own', () => {
  expect(offerOf({ ags: '07335', year: 2021 }, embedded)).toBeNull();
});

it('counts the columns that will be filled', () => {
  const { wishes = [], series } = offered(2021) ?? {};
  expect(series).toBe(wishes.flatMap(({ into }) => into?.columns ?? []).length);
  expect(series).toBeGreaterThan(0);
});
