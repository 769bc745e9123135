import { ressourcentabelle } from './ressourcentabelle';

/** Section 2.5 of the AMIP 2021 of Kaiserslautern, in cents; the part not relevant to the KFA follows from it. */
const KAISERSLAUTERN = {
  egl: 1_025_056_000,
  vk: 1_063_986_500,
  einnahmen: 100_000,
  bedarf: 1_487_132_697,
  nichtKfaRelevant: 16_410_164,
  schritt: 100_000,
  satz: 0.152,
};

describe('ressourcentabelle', () => {
  const { umschichtung, rows } = ressourcentabelle(KAISERSLAUTERN);

  it('gives the published figures and what the printed table leaves out', () => {
    expect(umschichtung).toEqual({
      kfa: 223_549_825,
      exakt: 199_596_372,
      geplant: 199_600_000,
      rundungsdifferenz: -3628,
    });
    expect(rows.at(-1)).toEqual({
      label: 'Summe',
      egl: 825_556_000,
      vk: 1_487_132_697,
      gesamt: 2_312_688_697,
    });
  });

  it('has the rows of the printed table, the Rundungsdifferenz and the sum', () => {
    expect(rows.map(({ label }) => label)).toEqual([
      'Zuteilung allgemeine Mittel (Egl ohne BEZ)',
      'Einnahmen aus Forderungseinzug',
      'Erforderliche Umschichtung',
      'kommunaler Finanzierungsanteil',
      'Rundungsdifferenz',
      'Summe',
    ]);
  });
});
