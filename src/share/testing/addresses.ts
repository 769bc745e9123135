/**
 * Addresses of links as controllers write them, and whether anyone may follow them; names and hosts are made up
 * (RFC 2606, RFC 1918).
 */
export const ADDRESSES: readonly (readonly [address: string, isPublic: boolean])[] = [
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
