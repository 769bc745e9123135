import { choiceFrom, NO_CHOICE } from './chosen';

it.each([[null], ['x'], [{}], [{ regions: 'DG', figures: 7, rule: 'neueste', direction: 1 }], [[]]])(
  'takes nothing from %j',
  (saved) => {
    expect(choiceFrom(saved)).toEqual(NO_CHOICE);
  },
);

it('takes what still means something', () => {
  expect(
    choiceFrom({
      regions: ['07312', '99999', 7, 'DG'],
      figures: ['arbeitslose', '__proto__', 'gibt-es-nicht'],
      rule: { kind: 'monat', text: '2026-02' },
      direction: 'zeile',
    }),
  ).toEqual({
    regions: ['07312', 'DG'],
    figures: ['arbeitslose'],
    rule: { kind: 'monat', text: '2026-02' },
    direction: 'zeile',
  });
});
