import { observed } from '../labour-market/feed/testing/observations';
import { warningsOf } from './warnings';

const months = (figure: string, ...periods: string[]) =>
  periods.map((period) => observed({ figure, period, value: 400 }));

it('warns once of each figure, of its latest month between October and February', () => {
  const warnings = warningsOf([
    ...months('ausbildungsstellen', '2020-12', '2025-10', '2025-01', '2026-03'),
    ...months('ausbildungsbewerber', '2026-02'),
    ...months('arbeitslose', '2026-01'),
  ]);
  expect(warnings).toEqual([
    expect.stringMatching(
      /^Gemeldete Ausbildungsstellen .* Oktober 2025 zählt erst seit dem 1\. Oktober 2025 /,
    ),
    expect.stringMatching(/^Gemeldete Bewerber .* Februar 2026 zählt erst seit dem 1\. Oktober 2025 /),
  ]);
});

it.each([
  ['March to September', months('ausbildungsstellen', '2026-03', '2026-09')],
  ['a year', months('ausbildungsstellen', '2025')],
  ['a sign', [observed({ figure: 'ausbildungsstellen', period: '2025-12', sign: '-' })]],
  ['what the catalogue does not know', [{ ...observed({ figure: 'x', period: '2025-12' }), figure: null }]],
])('says nothing of %s', (_, observations) => {
  expect(warningsOf(observations)).toEqual([]);
});
