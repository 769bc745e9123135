import { rejection } from '../testing/rejection';
import { sampleFeed } from '../testing/sample-feed';
import { readFeedIndex } from './read-feed-index';

const GOOD = sampleFeed('{}').get('index.json') ?? '';
const read = async (text: string) => readFeedIndex(text);

it('reads what the feed writes, also with yearly figures and with none', () => {
  const index = JSON.parse(GOOD) as { regions: Array<{ files: Record<string, unknown> }> };
  expect(readFeedIndex(GOOD)).toEqual(index);
  const [region] = index.regions;
  const both = {
    ...index,
    regions: [{ ...region, files: { m: region?.files['m'], a: region?.files['m'] } }],
  };
  expect(readFeedIndex(JSON.stringify(both))).toEqual(both);
  const none = { ...index, regions: [{ ...region, files: {} }] };
  expect(readFeedIndex(JSON.stringify(none))).toEqual(none);
});

it.each([
  ['{', '', 'es ist kein JSON'],
  ['"schema":"1",', '', 'schema fehlt'],
  ['"schema":"1"', '"schema":1', 'schema fehlt'],
  ['"schema":"1"', '"schema":"2"', 'die Fassung „2“'],
  ['2026-03-01T06:00:00Z', 'gestern', 'created'],
  ['2026-03-01T06:00:00Z', '2026-13-01T06:00:00Z', 'created'],
  ['"07312"', '"7312"', 'Region 1: ags'],
  ['"07312"', '"../07"', 'Region 1: ags'],
  ['Kaiserslautern, kreisfreie Stadt', '', 'Region 1: name'],
  ['Kaiserslautern, kreisfreie Stadt', 'x'.repeat(501), 'Region 1: name'],
  ['"files":', '"other":', 'Region 1: files'],
  ['"files":', '"__proto__":', 'Region 1: files'],
  ['geo/07312.m.json', '../07312.m.json', 'Region 1: path'],
  ['geo/07312.m.json', '/07312.m.json', 'Region 1: path'],
  ['geo/07312.m.json', 'geo//x.json', 'Region 1: path'],
  ['geo/07312.m.json', 'geo/../../x.json', 'Region 1: path'],
  ['geo/07312.m.json', 'https://example.org/x.json', 'Region 1: path'],
  ['geo/07312.m.json', 'geo\\\\x.json', 'Region 1: path'],
  ['geo/07312.m.json', 'geo/%2e%2e/x.json', 'Region 1: path'],
  ['"sha256":"', '"sha256":"0', 'Region 1: sha256'],
  ['"bytes":2', '"bytes":2.5', 'Region 1: bytes'],
  ['"bytes":2', '"bytes":2000001', 'Region 1: bytes'],
  ['"figures":[', '"figures":{}, "x":[', 'figures'],
  ['"licences":', '"lizenzen":', 'licences'],
])('refuses %j → %j and names the part', async (part, other, named) => {
  expect(GOOD).toContain(part);
  expect(await rejection(read(GOOD.replace(part, other)))).toContain(named);
});

it('refuses a region that stands twice, and too many', async () => {
  const index = JSON.parse(GOOD) as { regions: unknown[] };
  const times = (count: number) =>
    JSON.stringify({ ...index, regions: Array<unknown>(count).fill(index.regions[0]) });
  expect(await rejection(read(times(2)))).toContain('zweimal');
  expect(await rejection(read(times(1_001)))).toContain('regions');
});

it.each(['', 'null', '[]', '7', '"x"'])('refuses %j', async (text) => {
  await rejection(read(text));
});
