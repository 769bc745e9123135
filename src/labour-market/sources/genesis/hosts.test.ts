import { GENESIS_HOSTS, parallelRequests } from './hosts';

const REGIO = new URL('https://www.regionalstatistik.de/genesisws/rest/2020/');
const ONLINE = new URL('https://genesis.destatis.de/genesisWS/rest/2020/');
const OWN = new URL('https://proxy.example.org/');

it.each([
  [REGIO, undefined, 1],
  [REGIO, 4, 4],
  [REGIO, 50, 10],
  [ONLINE, 50, 3],
  [OWN, undefined, 1],
  [OWN, 5, 5],
  [ONLINE, 0, 1],
])('%s may be asked by %p at the same time: %d', (url, asked, allowed) => {
  expect(parallelRequests(url, asked)).toBe(allowed);
});

it('every known host is encrypted and ends with the version', () => {
  for (const { baseUrl } of GENESIS_HOSTS) expect(baseUrl).toMatch(/^https:\/\/[^@?]+\/rest\/2020\/$/);
});
