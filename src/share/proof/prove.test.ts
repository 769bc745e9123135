import { prove } from '.';
import { COPY, REPORT, SOURCE, zipped } from './testing/plan';

test('a right copy has no flaw', async () => {
  expect(await prove(zipped(SOURCE), zipped(COPY), REPORT)).toEqual([]);
});
