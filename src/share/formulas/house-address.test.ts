import { isPublicAddress, tellsOfHouse } from './house-address';
import { ADDRESSES } from '../testing/addresses';

const MORE: readonly (readonly [address: string, isPublic: boolean])[] = [
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
  ['onenote:///x', false],
];

it.each([...ADDRESSES, ...MORE])('says of %s whether a recipient may follow it: %s', (address, isPublic) => {
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
