import { formatAbsolute, formatReference, parseReference } from './reference';

describe.each([
  ['A1', 'T!A1', 'T!$A$1'],
  ['$B$2:$A$1', 'T!A1:B2', 'T!$A$1:$B$2'],
  ['XFD1048576', 'T!XFD1048576', 'T!$XFD$1048576'],
  ['A:C', 'T!A:C', 'T!$A$1:$C$1048576'],
  ['$2:$3', 'T!2:3', 'T!$A$2:$XFD$3'],
])('%s', (text, shown, absolute) => {
  it(`is ${shown}`, () => {
    const reference = parseReference(text);
    expect(reference && [formatReference('T', reference.area), formatAbsolute('T', reference.area)]).toEqual([
      shown,
      absolute,
    ]);
  });
});

it.each([
  ["'Ziele 2021'!A1", 'Ziele 2021'],
  ["'O''Neill'!A1:B2", "O'Neill"],
  ['Ressourcen!$B$4', 'Ressourcen'],
])('%s is on the sheet %s', (text, sheet) => {
  expect(parseReference(text)?.sheet).toBe(sheet);
});

it.each(['', 'AMIP_Egl', 'A0', 'XFE1', 'A1048577', 'A1:B', '#REF!', 'Ressourcen!#REF!', '1', 'A'])(
  '%j is no reference',
  (text) => {
    expect(parseReference(text)).toBeNull();
  },
);
