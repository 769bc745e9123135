import { isPublicAddress, tellsOfHouse } from './house-address';

/** Addresses of links as controllers write them; names and hosts are made up (RFC 2606, RFC 1918). */
const ADDRESSES: readonly (readonly [address: string, isPublic: boolean])[] = [
  ['https://www.destatis.de/DE/Themen', true],
  ['HTTPS://statistik.arbeitsagentur.de', true],
  ['mailto:beirat@example.org', true],
  ['tel:+49 631 1234', true],
  ['https://de.wikipedia.org/wiki/Personal', true],
  ['http://intranet/controlling', false],
  ['http://wiki:8080/amip', false],
  ['https://server01.jobcenter.local/amip', false],
  ['http://192.168.10.4/amip', false],
  ['http://10.1.2.3/', false],
  ['http://[fd00::1]/', false],
  ['https://jobcenter-my.sharepoint.com/personal/erika_mustermann_example_org/Documents/a.xlsx', false],
  ['https://jobcenter.sharepoint.com/:x:/s/controlling/EaBc', false],
  ['https://cloud.example.org/personal/erika_mustermann/a.xlsx', false],
  ['https://d.docs.live.net/0123456789abcdef/a.xlsx', false],
  ['https://erika@cloud.example.org/a.xlsx', false],
  ['file:///C:/Users/erika/a.xlsx', false],
  ['\\\\server\\freigabe\\a.xlsx', false],
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
  ['onenote:///x', false],
];

it.each(ADDRESSES)('says of %s whether a recipient may follow it: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});

const TEXTS: readonly (readonly [text: string, tells: boolean])[] = [
  ['C:\\Users\\erika\\Plan.xlsx', true],
  ['siehe H:/Controlling', true],
  ['\\\\server\\', true],
  ['file:a.xlsx', true],
  ['siehe http://intranet/amip', true],
  ['Quelle: https://www.destatis.de/', false],
  ['Verhältnis 1:2, und/oder', false],
  ['Summe in EUR', false],
];

it.each(TEXTS)('says of the text %s whether it tells of the house: %s', (text, tells) => {
  expect(tellsOfHouse(text)).toBe(tells);
});
