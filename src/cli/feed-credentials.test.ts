import { credentialsFor } from './feed-credentials';

it.each([
  ['regionalstatistik', 'AMIP_REGIONALSTATISTIK'],
  ['genesis-online', 'AMIP_GENESIS_ONLINE'],
  ['zensus', 'AMIP_ZENSUS'],
] as const)('takes those of %s from %s_…', (system, prefix) => {
  const environment = { [`${prefix}_NUTZER`]: 'name', [`${prefix}_KENNWORT`]: 'wort' };
  expect(credentialsFor(system, environment)).toEqual({ username: 'name', password: 'wort' });
  expect(() => credentialsFor(system, { [`${prefix}_KENNWORT`]: 'wort' })).toThrow(`${prefix}_NUTZER`);
  expect(() => credentialsFor(system, { [`${prefix}_NUTZER`]: 'name' })).toThrow(`${prefix}_KENNWORT`);
});

it('needs no password beside a token', () => {
  const token = '0123456789abcdef0123456789abcdef';
  expect(credentialsFor('zensus', { AMIP_ZENSUS_NUTZER: token })).toEqual({ username: token, password: '' });
});
