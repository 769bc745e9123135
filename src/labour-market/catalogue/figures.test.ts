import { findFigure } from './find-figure';
import { FIGURES } from './figures';
import { signMeaning, signsOf } from './signs';

/** What the issue asks for by name, and what the functions of the Kennzahlen take. */
const ASKED_FOR = [
  'svb-arbeitsort',
  'arbeitsstellen',
  'vakanzzeit',
  'helferanteil',
  'ausbildungsstellen',
  'ausbildungsbewerber',
  'arbeitslose',
  'arbeitslose-sgb2',
  'arbeitslose-sgb3',
  'arbeitslose-frauen',
  'arbeitslose-maenner',
  'arbeitslose-unter-25',
  'langzeitarbeitslose',
  'arbeitslosenquote',
  'arbeitslosenquote-abhaengige',
  'arbeitslosenquote-frauen',
  'arbeitslosenquote-sgb2',
  'arbeitsuchende',
  'arbeitslose-zugang',
  'arbeitslose-abgang',
  'elb',
  'lzb',
  'elb-erwerbstaetig',
  'elb-minijob',
  'elb-svb',
  'bedarfsgemeinschaften',
  'integrationen',
  'llu',
];

describe('the catalogue', () => {
  it('has what the AMIP and the Kennzahlen need', () => {
    expect(ASKED_FOR.filter((id) => findFigure(id) === null)).toEqual([]);
  });

  it('has unique ids that fit into a file name and a formula', () => {
    const ids = FIGURES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(new Set(FIGURES.map(({ label }) => label)).size).toBe(ids.length);
  });

  it.each(FIGURES.map((figure) => [figure.id, figure] as const))('says all of %s', (_, figure) => {
    expect(figure.definition.endsWith('.')).toBe(true);
    expect(figure.source).not.toBe('');
    expect(figure.tables.length).toBeGreaterThan(0);
    expect(figure.wartezeit.evidence).not.toBe('');
    expect(figure.kind === 'Quote').toBe(figure.unit === 'Prozent');
    expect(figure.kind === 'Dauer').toBe(figure.unit === 'Tage');
    expect(figure.decimals).toBe(figure.unit === 'Prozent' ? 1 : 0);
    expect(figure.cumulatedSince !== null).toBe(figure.kind === 'Laufsumme');
    expect(signsOf(figure).length).toBeGreaterThan(0);
  });

  it('finds figures by id', () => {
    expect(findFigure(' Arbeitslose-SGB2 ')?.label).toBe('Arbeitslose im Rechtskreis SGB II');
    expect(findFigure('bevoelkerung')).toBeNull();
    expect(findFigure('__proto__')).toBeNull();
    expect(findFigure('constructor')).toBeNull();
  });
});

describe('signs', () => {
  it.each([
    ['Regionaldatenbank Deutschland', '.', 'geheim'],
    ['Regionaldatenbank Deutschland', '-', 'noch nicht geladen'],
    ['GENESIS-Online', '...', 'fällt später an'],
    ['GENESIS-Online', '/', 'nicht sicher genug'],
    ['Statistik der Bundesagentur für Arbeit', '*', 'Geheimhaltung'],
    ['Statistik der Bundesagentur für Arbeit', 'X', 'nicht möglich'],
  ] as const)('%s: %s', (publisher, sign, part) => {
    expect(signMeaning(publisher, sign)).toContain(part);
  });

  it('are not guessed', () => {
    expect(signMeaning('GENESIS-Online', '*')).toBeNull();
    expect(signMeaning('GENESIS-Online', '0')).toBeNull();
  });

  it('of a figure are those of all its publishers', () => {
    const signs = signsOf(findFigure('arbeitslose') as (typeof FIGURES)[number]);
    expect(new Set(signs.map(({ publisher }) => publisher)).size).toBe(3);
  });
});
