import { FIGURES } from './figures';
import { searchFigures } from './search-figures';

const first = (text: string) => searchFigures(text)[0]?.id ?? null;

describe('searchFigures', () => {
  it.each([
    ['Arbeitslose', 'arbeitslose'],
    ['arbeitslose-sgb2', 'arbeitslose-sgb2'],
    ['Arbeitslose SGB II', 'arbeitslose-sgb2'],
    ['ALO SGB III', 'arbeitslose-sgb3'],
    ['LZA', 'langzeitarbeitslose'],
    ['eLb', 'elb'],
    ['lzb', 'lzb'],
    ['Minijob', 'elb-minijob'],
    ['Quote Frauen', 'arbeitslosenquote-frauen'],
    ['Arbeitslosenquote der Frauen', 'arbeitslosenquote-frauen'],
    ['maenner', 'arbeitslose-maenner'],
    ['Männer', 'arbeitslose-maenner'],
    ['offene Stellen', 'arbeitsstellen'],
    ['Lehrstellen', 'ausbildungsstellen'],
    ['KdU', 'luh'],
    ['K2E3', 'integrationen-kontinuierlich'],
    ['Besetzungstermin', 'vakanzzeit'],
    ['Wohnort', 'svb-wohnort'],
    ['Bevölkerung', null],
  ])('%s', (text, id) => {
    expect(first(text)).toBe(id);
  });

  it('shows all for nothing', () => {
    expect(searchFigures(' ')).toEqual(FIGURES);
  });

  it('shows figures named so before those that only mention it', () => {
    const found = searchFigures('Erwerbsfähige Leistungsberechtigte').map(({ id }) => id);
    expect(found.slice(0, 1)).toEqual(['elb']);
    expect(found.indexOf('lzb')).toBeGreaterThan(found.indexOf('elb-frauen'));
  });
});
