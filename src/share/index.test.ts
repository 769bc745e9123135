import { unproven } from './index';

const FLAW = { check: 'werte', message: 'Ein Wert stimmt nicht.' };

test.each([
  [[FLAW], 'Ein Wert stimmt nicht.', []],
  [
    [{ ...FLAW, place: { sheet: 'Plan', cell: 'B2' } }],
    'Ein Wert stimmt nicht.',
    [{ sheet: 'Plan', cell: 'B2' }],
  ],
  [
    [
      { ...FLAW, place: { sheet: 'Plan', cell: 'B2' } },
      { check: 'paket', message: 'Ein Teil fehlt.' },
      { check: 'werte', message: 'Noch einer.', place: { sheet: 'Plan', cell: 'B2' } },
      { check: 'werte', message: 'Noch einer.', place: { sheet: 'Plan' } },
    ],
    'Ein Wert stimmt nicht. (und 3 weitere)',
    [{ sheet: 'Plan', cell: 'B2' }, { sheet: 'Plan' }],
  ],
])('all flaws of a proof are one refusal', (flaws, sentence, places) => {
  expect(unproven(flaws)).toEqual({
    message: `Die Prüfung der Kopie ist fehlgeschlagen; es gibt daher keine Kopie. ${sentence}`,
    places,
  });
});
