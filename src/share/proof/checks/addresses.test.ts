import { edit, flawsOf, ZIELE } from '../testing/faults';
import { isForAnyone, namesPlaceInHouse } from './addresses';

/** Names and hosts are made up (RFC 2606, RFC 1918). */
const ADDRESSES: readonly (readonly [address: string, isForAnyone: boolean])[] = [
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
  ['a.xlsx', false],
  ['https://www.example.org/a#file:///C:/Users/erika/a.xlsx', false],
  ['https://www.example.org/a#C:/Controlling/a.xlsx', false],
  ['https://www.example.org/?next=https://intranet/amip', false],
  ['https://www.example.org/?next=https%3A%2F%2Fintranet%2Famip', false],
  ['https://www.example.org/?next=https%253A%252F%252Fintranet%252Famip', false],
  ['https://www.example.org/?next=//intranet/amip', false],
  ['https://www.example.org/?file=%5C%5Cserver%5Camip', false],
  ['https://www.example.org/%7Eerika/', false],
  ['https://www.example.org/Users%2Ferika', false],
  ['https://www.example.org/?path=/Users/erika', false],
  ['https://portal.example.org/sites/Controlling/a.xlsx', false],
  ['https://teams.microsoft.com/l/channel/19', false],
  ['mailto:a@example.org?body=siehe%20C:%5CUsers%5Cerika', false],
  ['https://www.example.org/sites/default/files/a.pdf', true],
  ['https://www.example.org/?q=100%25&von=1:2#teil-3', true],
  ['https://www.example.org/?next=https://www.destatis.de/', true],
  ['https://www.example.org/a//b', true],
  ['https://www.example.org/m%C3%BCnchen?a=%', true],
];

it.each(ADDRESSES)('%s may be followed by anyone: %s', (address, expected) => {
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
