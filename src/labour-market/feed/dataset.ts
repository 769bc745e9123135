import { FIGURES } from '../catalogue';
import { datasetCells } from './dataset-cells';
import type { FeedDataset } from './feed-dataset';
import type { Licence } from './licence';
import { licenceOf } from './licence';
import type { Passport } from './passport';
import { placePassports } from './place-passports';
import type { Series } from './series';

export interface DatasetTexts {
  readonly label: string;
  readonly notes: readonly string[];
  /** AGS → name. */
  readonly regionName: (ags: string) => string;
}

/**
 * One dataset of the series: at most one for each region and figure, regions in the order of their first series.
 * Error: ImportError, see `placePassports`.
 */
export function feedDataset(
  series: readonly Series[],
  { label, notes, regionName }: DatasetTexts,
): FeedDataset {
  const regions = [...new Set(series.map(({ region }) => region))];
  const asked = new Set(series.map(({ figure }) => figure.id));
  const figures = FIGURES.filter(({ id }) => asked.has(id));
  const periods = [...new Set(series.flatMap(({ points }) => [...points.keys()]))].sort();
  const pointsOf = new Map(series.map(({ region, figure, points }) => [`${region} ${figure.id}`, points]));
  const cells = regions.flatMap((region) =>
    figures.flatMap(({ id }) => periods.map((period) => pointsOf.get(`${region} ${id}`)?.get(period))),
  );
  const { passports, passportOf } = placePassports(cells, figures, periods);
  const licences = licencesOf(passports);
  return {
    version: '2.0',
    class: 'dataset',
    label,
    source: licences.map(({ source }) => source).join('; '),
    ...newestStand(passports),
    note: [...licences.map(({ text }) => text), ...notes],
    id: ['geo', 'indicator', 'time'],
    size: [regions.length, figures.length, periods.length],
    role: { geo: ['geo'], metric: ['indicator'], time: ['time'] },
    dimension: {
      geo: {
        label: 'Region',
        category: {
          index: regions,
          label: Object.fromEntries(regions.map((ags) => [ags, regionName(ags)])),
        },
      },
      indicator: {
        label: 'Merkmal',
        category: {
          index: figures.map(({ id }) => id),
          label: Object.fromEntries(figures.map((figure) => [figure.id, figure.label])),
          unit: Object.fromEntries(figures.map(({ id, unit, decimals }) => [id, { label: unit, decimals }])),
        },
      },
      time: { label: 'Zeitraum', category: { index: periods } },
    },
    ...datasetCells(cells),
    extension: { feed: { schema: '1', ...onlyTable(passports), passports, passportOf, licences } },
  };
}

/** Each source once, with the year of its newest reply. */
function licencesOf(passports: readonly Passport[]): readonly Licence[] {
  const newest = new Map<string, string>();
  for (const { source, retrieved } of passports)
    if (retrieved > (newest.get(source) ?? '')) newest.set(source, retrieved);
  return [...newest].map(([source, retrieved]) => licenceOf(source, retrieved));
}

function newestStand(passports: readonly Passport[]): { updated?: string } {
  const updated = passports
    .flatMap(({ datenstand }) => datenstand ?? [])
    .sort()
    .at(-1);
  return updated === undefined ? {} : { updated };
}

function onlyTable(passports: readonly Passport[]): { table?: string } {
  const [table, ...others] = new Set(passports.map((passport) => passport.table));
  return table && others.length === 0 ? { table } : {};
}
