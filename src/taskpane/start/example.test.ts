import { parseCase } from '../../workbook/case';
import fixture from '../../../test/fixtures/amip-2021.json';
import shipped from './amip-2021.json';

it('ships the case of the published AMIP 2021 as the tests know it', () => {
  expect(parseCase(shipped)).toEqual(fixture);
});
