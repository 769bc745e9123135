import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Observation } from '../observation';
import { EMBEDDED } from '../regions';
import { EMBEDDED_FEED_FILES } from './embedded-files';
import { readFeedDataset } from './read-feed-dataset';

const FOLDER = path.join(__dirname, 'embedded');
const SHARED = path.join(__dirname, '../../../../shared/fixtures/genesis-downloader-csv');
const YEARS = ['2023', '2025'];
const OWN = path.join(__dirname, '../../../test/fixtures/labour-market/genesis');

const textOf = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8');
const table = readFeedDataset(JSON.parse(textOf('regionaldatenbank-13211-02-05-4.json')));
const document = readFeedDataset(JSON.parse(textOf('amip-2021-kaiserslautern.json')));

const withShared = existsSync(SHARED) ? it : it.skip;
if (!existsSync(SHARED))
  console.warn('The official downloads are not there: the embedded feed is not compared with them.');

it('is listed as it lies in the folder', () => {
  expect(
    readdirSync(FOLDER)
      .map((name) => `feed/${name}`)
      .sort(),
  ).toEqual([...EMBEDDED_FEED_FILES].sort());
});

it('stays small', () => {
  const sizes = readdirSync(FOLDER).map(
    (name) => gzipSync(JSON.stringify(JSON.parse(textOf(name))), { level: 9 }).length,
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40_000);
});

it('names the source and its licence', () => {
  const dataset = JSON.parse(textOf('regionaldatenbank-13211-02-05-4.json'));
  expect(dataset.note[0]).toMatch(
    /^© Statistische Ämter des Bundes und der Länder, Deutschland, 2026, dl-de\/by-2-0/,
  );
  expect(new Set(table.map(({ source }) => source))).toEqual(new Set(['Regionaldatenbank Deutschland']));
});

it('has every region that the directory knows, in both years', () => {
  const known = EMBEDDED.regions.map(({ ags }) => ags);
  const present = new Set(table.map(({ region }) => region));
  // Two Länder that are one Kreis stand in the table as Länder only.
  const missing = known.filter((ags) => !present.has(ags));
  expect(missing.every((ags) => ['02000', '11000'].includes(ags))).toBe(true);
  expect([...new Set(table.map(({ period }) => period))].sort()).toEqual(YEARS);
});

describe.each(YEARS)('the year %s', (year) => {
  it('has the figures of Kaiserslautern, Stadt, as they were put together by hand', () => {
    const expected = JSON.parse(
      readFileSync(path.join(OWN, `13211-02-05-4_${year}_07312.json`), 'utf8'),
    ) as Observation[];
    const key = ({ figure, period, value, sign, table: name, datenstand }: Observation) => [
      figure,
      period,
      value,
      sign,
      name,
      datenstand,
    ];
    const found = table.filter(({ region, period }) => region === '07312' && period === year);
    expect(found.map(key).sort()).toEqual(expected.map(key).sort());
    expect(found.find(({ figure }) => figure === 'arbeitslose')?.value).toBe(year === '2023' ? 4422 : 5330);
    expect(found.find(({ figure }) => figure === 'arbeitslosenquote')?.value).toBe(
      year === '2023' ? 8.1 : 9.5,
    );
  });

  /** Read line by line, without the readers of the project. The columns are those of the header of the file. */
  const COLUMNS = [
    'arbeitslose',
    'arbeitslose-auslaender',
    'arbeitslose-schwerbehinderte',
    'arbeitslose-unter-20',
    'arbeitslose-unter-25',
    'arbeitslose-55-bis-unter-65',
    'langzeitarbeitslose',
    'arbeitslosenquote-abhaengige',
    'arbeitslosenquote',
    'arbeitslosenquote-maenner',
    'arbeitslosenquote-frauen',
    'arbeitslosenquote-auslaender',
    'arbeitslosenquote-unter-25',
  ];

  withShared('has every cell of the official download', () => {
    const lines = readFileSync(path.join(SHARED, `regio_13211-02-05-4_${year}_latin1.csv`), 'latin1').split(
      '\n',
    );
    const cells = lines
      .filter((line) => line.startsWith(`${year};`))
      .flatMap((line) => {
        const [, region = '', , ...values] = line.trimEnd().split(';');
        return values.map((value, column) => `${region} ${COLUMNS[column]} ${value.replace(',', '.')}`);
      })
      .filter((line) => EMBEDDED.byAgs.has(line.split(' ')[0] ?? ''))
      .map((line) => line.replace(/\.0$/, ''));
    const found = table
      .filter(({ period }) => period === year)
      .map(({ region, figure, value, sign }) => `${region} ${figure} ${value ?? sign}`);
    expect(found.sort()).toEqual(cells.sort());
    expect(cells.length).toBeGreaterThan(5_000);
  });
});

it('has the figures that the AMIP 2021 prints, each with its section', () => {
  expect(
    document.map(({ figure, period, value, source }) => [figure, period, value, source.slice(-3)]),
  ).toEqual([
    ['svb-arbeitsort', '2019-09', 55146, '2.1'],
    ['svb-arbeitsort', '2020-03', 54285, '2.1'],
    ['arbeitsstellen', '2020-12', 1396, '2.2'],
    ['vakanzzeit', '2020-12', 246, '2.2'],
    ['ausbildungsstellen', '2020-12', 409, '2.2'],
    ['elb', '2020-01', 7454, '2.4'],
  ]);
  expect(
    document.every(
      ({ region, source }) =>
        region === '07312' && source.startsWith('AMIP 2021, Jobcenter Stadt Kaiserslautern'),
    ),
  ).toBe(true);
});
