import { parseAddress } from '../../../workbook/address';
import { refuseMarked } from './selected-table';

const MARKED = ['Zahlen!A1:D5', "'Zahlen 2021'!B2:C3", '#REF!'];

it.each([
  ['Zahlen!A1:D5', 'Zahlen!A1:D5 ist schon als Fallzahlen-Tabelle gekennzeichnet'],
  ['Zahlen!D5:F9', 'Zahlen!D5:F9 überschneidet sich mit der schon gekennzeichneten Tabelle Zahlen!A1:D5.'],
  ['Zahlen!B2:C3', 'überschneidet sich mit'],
  ['zahlen!A:D', 'überschneidet sich mit'],
  ["'Zahlen 2021'!A1:B2", "Tabelle 'Zahlen 2021'!B2:C3."],
])('refuses to mark %s, saying: %s', (address, sentence) => {
  expect(() => refuseMarked(parseAddress(address), MARKED)).toThrow(sentence);
});

it.each(['Zahlen!E1:G5', 'Zahlen!A6:D9', 'Plan!A1:D5', "'Zahlen 2021'!B4:C5"])('marks %s', (address) => {
  expect(() => refuseMarked(parseAddress(address), MARKED)).not.toThrow();
});
