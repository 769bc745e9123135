import { edit, flawsOf, ZIELE } from '../testing/faults';
import { isForAnyone, namesPlaceInHouse } from './addresses';
import { ADDRESSES } from '../../testing/addresses';

const MORE: readonly (readonly [address: string, isForAnyone: boolean])[] = [
  ['https://www.destatis.de/', true],
  ['http://a.b/', true],
  ['https://www.xn--mnchen-3ya.de:8443/a?b#c', true],
  ['https://münchen.de/', true],
  ['tel:+49', true],
  ['mailto:a@example.org', true],
  ['http://intranet/amip', false],
  ['http://10.0.0.1/', false],
  ['http://server.intern/', false],
  ['https://erika:x@example.org/', false],
  ['https://a-my.sharepoint.com/personal/e_m/', false],
  ['https://cloud.example.org/personal/e_m/a', false],
  ['\\\\server\\a', false],
];

it.each([...ADDRESSES, ...MORE])('%s may be followed by anyone: %s', (address, expected) => {
  expect(isForAnyone(address, 'kommune')).toBe(expected);
});

it('gives no mailbox to the public', () => {
  expect(isForAnyone('mailto:a@example.org', 'beirat')).toBe(false);
});

const FORMULAS: readonly (readonly [formula: string, names: boolean])[] = [
  ['HYPERLINK("\\\\server\\a","Akte")', true],
  ['HYPERLINK("a.xlsx")', true],
  ['HYPERLINK("#Ziele!A1","Ziele")', false],
  ['HYPERLINK("https://www.destatis.de/","Quelle")', false],
  ['A1&"C:\\Users\\erika"', true],
  ['A1&" siehe http://intranet/a"', true],
  ['A1&"Verhältnis 1:2"', false],
  ['SUM(A1:B2)', false],
];

it.each(FORMULAS)('%s names a place in the house: %s', (formula, expected) => {
  expect(namesPlaceInHouse(formula)).toBe(expected);
});

it('finds such a formula in a copy', async () => {
  const formula = '<f>IF(SUM(B2:B3)&gt;0,250.5,"H:\\Controlling")</f>';
  const put = edit(ZIELE, '<f>SUM(B2:B3)</f>', formula);
  expect(await flawsOf({ copy: put, source: put })).toEqual(['formeln B4']);
});
