import { freeName } from './around';

it.each([
  [[], 'AMIP_Fallzahlen_1_beide'],
  [['AMIP_Jahr'], 'AMIP_Fallzahlen_1_beide'],
  [['AMIP_Fallzahlen_1_zeile', 'amip_fallzahlen_7_KEINE'], 'AMIP_Fallzahlen_8_beide'],
])('beside %j a table is marked by %s', (taken, name) => {
  expect(freeName(taken, 'beide')).toBe(name);
});
