import { unzipSync } from 'fflate';
import { parse } from 'papaparse';
import type { Observation } from '../observation';
import { baTable } from './ba-table';
import { readFile } from './read-file';
import { expectedOf, withoutQuality } from './testing/expected';
import { describeShared, sharedFixture } from './testing/fixtures';

const flat = (name: string) => sharedFixture(`genesis-rest/${name}_de_flat.zip`);
const count = (observations: readonly Observation[], sign: string) =>
  observations.filter((observation) => observation.sign === sign).length;

describeShared('recorded flat files', () => {
  it('12411: the population of Kaiserslautern, Stadt, and no figure of dissolved Kreise', async () => {
    const { observations } = await readFile(flat('regio_12411-01-01-4'));
    expect(observations).toHaveLength(1_467);
    expect(
      observations.filter(
        ({ region, dimensions }) => region === '07312' && dimensions['Geschlecht'] === 'Insgesamt',
      ),
    ).toMatchObject([{ value: 100426, period: '2024-12-31', table: '12411-01-01-4' }]);
    expect(count(observations, '-')).toBe(222);
    expect(observations.filter(({ value }) => value === 0)).toEqual([]);
  });

  it('13111: no Kreis is filled, and none is 0', async () => {
    const { observations } = await readFile(flat('regio_13111-01-03-4'));
    expect(observations).toHaveLength(3_300);
    const kreise = observations.filter(({ region }) => /^\d{5,}$/.test(region ?? ''));
    expect(new Set(kreise.map(({ region }) => region)).size).toBe(489);
    expect(kreise.every(({ value }) => value === null)).toBe(true);
    expect([count(kreise, '-'), count(kreise, '.')]).toEqual([2_862, 72]);
    const laender = observations.filter(({ region }) => region?.length === 2);
    expect(laender.every(({ value }) => value !== null && value > 0)).toBe(true);
  });

  it('12211, 23311: signs', async () => {
    const mikrozensus = (await readFile(flat('genesis_12211-0001'))).observations;
    expect([count(mikrozensus, 'x'), count(mikrozensus, '/')]).toEqual([9, 6]);
    const quarters = (await readFile(flat('genesis_23311-0010'))).observations;
    expect([count(quarters, '...'), count(quarters, '/')]).toEqual([1_088, 2_912]);
    expect([...new Set(quarters.map(({ period }) => period))].sort()).toEqual([
      '2025-Q1',
      '2025-Q2',
      '2025-Q3',
      '2025-Q4',
    ]);
  });

  it('32161: decimal commas', async () => {
    const { observations } = await readFile(flat('genesis_32161-0003'));
    expect(
      observations.find(
        ({ variable, dimensions }) =>
          variable === 'ERW012' &&
          Object.values(dimensions)[0] === 'Herstellung von Möbeln und sonstigen Waren',
      ),
    ).toMatchObject({ value: 211.8, unit: '1000', source: 'GENESIS-Online' });
  });

  it.each([
    'regio_12411-01-01-4',
    'regio_13111-01-03-4',
    'genesis_12211-0001',
    'genesis_23311-0010',
    'genesis_32161-0003',
  ])('%s: every figure as another parser reads it', async (name) => {
    const [member] = Object.values(unzipSync(flat(name)));
    const { data } = parse<Record<string, string>>(new TextDecoder().decode(member), {
      header: true,
      delimiter: ';',
      quoteChar: '\u0000',
      skipEmptyLines: true,
    });
    const { observations } = await readFile(flat(name));
    expect(observations.map(({ value, sign }) => sign ?? String(value).replace('.', ','))).toEqual(
      data.map((row) => row['value']?.replace(/,0$/, '')),
    );
    expect(observations.map(({ variable, unit }) => [variable, unit])).toEqual(
      data.map((row) => [row['value_variable_code'], row['value_unit']]),
    );
  });
});

describeShared('official downloader files', () => {
  it.each([
    ['2023', 4_422, 8.1, '2026-07-09T11:01:42'],
    ['2025', 5_330, 9.5, '2026-02-26T15:28:28'],
  ])('Kaiserslautern, Stadt, %s', async (year, arbeitslose, quote, datenstand) => {
    const { observations } = await readFile(
      sharedFixture(`genesis-downloader-csv/regio_13211-02-05-4_${year}_latin1.csv`),
    );
    const ours = observations.filter(({ region }) => region === '07312');
    expect(ours.find(({ figure }) => figure === 'arbeitslose')).toMatchObject({
      value: arbeitslose,
      datenstand,
    });
    expect(ours.find(({ figure }) => figure === 'arbeitslosenquote')).toMatchObject({
      value: quote,
      datenstand,
    });
    expect(ours.map(withoutQuality)).toEqual(expectedOf(year));
    expect(
      observations.find(({ region, figure }) => region === 'DG' && figure === 'arbeitslose'),
    ).toMatchObject({
      value: year === '2025' ? 2_948_092 : 2_608_672,
    });
  });
});

describeShared('files of others', () => {
  it.each([
    ['ba/EckwerteTabelleALOBL_Berlin_2026-02.csv', baTable.format],
    ['feed-example/07312.json', 'JSON-stat 2.0'],
  ])('%s is %s', async (name, format) => {
    const result = await readFile(sharedFixture(name));
    expect(result.format).toBe(format);
    expect(result.observations.length).toBeGreaterThan(0);
  });
});

describeShared('replies that are no table', () => {
  it.each(['status_104_tablefile', 'status_minus1_fehler', 'status_98_too_large', 'flat_http401_code15'])(
    '%s says what the database said',
    async (name) => {
      await expect(readFile(sharedFixture(`genesis-rest/${name}.json`))).rejects.toThrow(
        /Meldung der Datenbank/,
      );
    },
  );

  it.each([
    ['catalogue_results_ready', /nur die Liste der fertigen Aufträge.*„12531-0043_175879554“/],
    ['status_104_results_not_ready', /Auftrags „12531-0043_175879554“ ist noch nicht fertig/],
    ['status_99_job_started', /erst einen Auftrag angelegt/],
    ['regio_metadata_table_13111-01-03-4', /nur die Beschreibung zu „13111-01-03-4“/],
    ['logincheck_guest_http200', /Anmeldung als Gast/],
    ['logincheck_wrong_http200', /Anmeldung bei der Datenbank gescheitert/],
  ])('%s says in its own words what it is', async (name, message) => {
    await expect(readFile(sharedFixture(`genesis-rest/${name}.json`))).rejects.toThrow(message);
  });

  it('reads the old layout', async () => {
    const { observations } = await readFile(sharedFixture('genesis-rest/old_ffcsv_layout_11111.csv'));
    expect(observations.map(({ region, value }) => [region, value])).toEqual([
      ['08', 35747.85],
      ['09', 70541.58],
      ['11', 891.12],
    ]);
  });
});
