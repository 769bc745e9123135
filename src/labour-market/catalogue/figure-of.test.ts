import fc from 'fast-check';
import { SUFFIXES } from './breakdowns';
import { CONCEPTS } from './concepts';
import { figureOf } from './figure-of';
import { FIGURE_IDS, FIGURES } from './figures';
import { EVERYDAY } from './own-names';

type Case = readonly [
  label: string,
  dimensions: Record<string, string>,
  unit: string,
  expected: string | null,
  options?: { variable?: string; table?: string },
];

function found([label, dimensions, unit, , options]: Case): string | null {
  return figureOf({
    variable: options?.variable ?? label,
    label,
    dimensions,
    unit,
    table: options?.table ?? null,
  });
}

const ALL = 'Arbeitslosenquote bez. auf alle zivile Erwerbsp.';
const ERWP06 = { variable: 'ERWP06', table: '13211-02-05-4' };
const ERWP10 = { variable: 'ERWP10', table: '13211-02-05-4' };
const ERW032 = { variable: 'ERW032', table: '13111-01-03-4' };
const SVB = 'Sozialversicherungspfl. Beschäftigte (Arbeitsort)';

/** Header lines of 13211-02-05-4 without login, column by column. */
const DOWNLOADER: readonly Case[] = [
  ['Arbeitslose', {}, 'Anzahl', 'arbeitslose'],
  ['Arbeitslose', { Gruppe: 'ausländisch' }, 'Anzahl', 'arbeitslose-auslaender'],
  ['Arbeitslose', { Gruppe: 'schwerbehindert' }, 'Anzahl', 'arbeitslose-schwerbehinderte'],
  ['Arbeitslose', { Gruppe: '15 bis unter 20 Jahre' }, 'Anzahl', 'arbeitslose-unter-20'],
  ['Arbeitslose', { Gruppe: '15 bis unter 25 Jahre' }, 'Anzahl', 'arbeitslose-unter-25'],
  ['Arbeitslose', { Gruppe: '55 bis unter 65 Jahre' }, 'Anzahl', 'arbeitslose-55-bis-unter-65'],
  ['Arbeitslose', { Gruppe: 'langzeitarbeitslos' }, 'Anzahl', 'langzeitarbeitslose'],
  ['Arbeitslosenquote bez. abh. zivile Erwerbspers.', {}, 'Prozent', 'arbeitslosenquote-abhaengige'],
  [ALL, {}, 'Prozent', 'arbeitslosenquote'],
  [ALL, { Gruppe: 'Männer' }, 'Prozent', 'arbeitslosenquote-maenner'],
  [ALL, { Gruppe: 'Frauen' }, 'Prozent', 'arbeitslosenquote-frauen'],
  [ALL, { Gruppe: 'ausländisch' }, 'Prozent', 'arbeitslosenquote-auslaender'],
  [ALL, { Gruppe: '15 bis unter 25 Jahre' }, 'Prozent', 'arbeitslosenquote-unter-25'],
];

const FLAT_FILES: readonly Case[] = [
  ['Arbeitslose', { Personengruppe: 'Insgesamt' }, 'Anzahl', 'arbeitslose', ERWP06],
  ['Unemployed', { 'Groups of persons': 'Total' }, 'number', 'arbeitslose', ERWP06],
  ['Unemployment rate', {}, 'percent', 'arbeitslosenquote', ERWP10],
  [
    'Arbeitslosenquote bez. auf alle zivile Erwerbspers.',
    { Schwerpunkt: 'Frauen' },
    'Prozent',
    'arbeitslosenquote-frauen',
    ERWP10,
  ],
  [SVB, { Nationalität: 'Insgesamt', Geschlecht: 'Insgesamt' }, 'Anzahl', 'svb-arbeitsort', ERW032],
  [
    'Sozialversicherungspflichtig Beschäftigte (Wohnort)',
    { Geschlecht: 'Insgesamt' },
    'Anzahl',
    'svb-wohnort',
    ERW032,
  ],
  // Broken down by what the catalogue does not have.
  [SVB, { Nationalität: 'ausländisch', Geschlecht: 'weiblich' }, 'Anzahl', null, ERW032],
  [SVB, { Nationalität: 'Insgesamt', Geschlecht: 'weiblich' }, 'Anzahl', null, ERW032],
  ['Arbeitslose', { Nationalität: 'ausländisch', Geschlecht: 'weiblich' }, 'Anzahl', null, ERWP06],
  ['Arbeitslose', { Beruf: 'Maurerinnen und Maurer' }, 'Anzahl', null, ERWP06],
  // ERW032 is used for both places, and a label without one does not say which.
  ['Sozialversicherungspflichtig Beschäftigte', {}, 'Anzahl', null, ERW032],
  [
    'Bevölkerungsstand',
    { Geschlecht: 'Insgesamt' },
    'Anzahl',
    null,
    { variable: 'BEVSTD', table: '12411-01-01-4' },
  ],
  ['Beschäftigte', {}, '1000', null, { variable: 'ERW012', table: '32161-0003' }],
  ['Beschäftigte', {}, 'Anzahl', null, { variable: 'ERW012', table: '32161-0003' }],
];

const BA_TABLES: readonly Case[] = [
  ['Arbeitslose insgesamt', {}, 'Personen', 'arbeitslose'],
  ['Arbeitslose', { Rechtskreis: 'SGB III, SGB II' }, 'Personen', 'arbeitslose'],
  ['Arbeitslose insgesamt', { Rechtskreis: 'SGB III' }, 'Personen', 'arbeitslose-sgb3'],
  ['Arbeitslose insgesamt', { Rechtskreis: 'SGB II' }, 'Personen', 'arbeitslose-sgb2'],
  ['Arbeitslose im Rechtskreis SGB II', {}, 'Personen', 'arbeitslose-sgb2'],
  ['Unterbeschäftigung (ohne Kurzarbeit)', {}, 'Personen', 'unterbeschaeftigung'],
  ['Arbeitslosenquote (bezogen auf alle zivilen Erwerbspersonen)', {}, 'Prozent', 'arbeitslosenquote'],
  [
    'Arbeitslosenquote (bezogen auf alle zivilen Erwerbspersonen)',
    { Rechtskreis: 'SGB III' },
    'Prozent',
    'arbeitslosenquote-sgb3',
  ],
  [
    'Arbeitslosenquote (bezogen auf alle zivilen Erwerbspersonen)',
    { Rechtskreis: 'SGB II' },
    'Prozent',
    'arbeitslosenquote-sgb2',
  ],
  [
    'Arbeitslosenquote',
    { Rechtskreis: 'SGB II', Geschlecht: 'Frauen' },
    '%',
    'arbeitslosenquote-sgb2-frauen',
  ],
  [
    'Arbeitslosenquote (bezogen auf abhängige zivile Erwerbspersonen)',
    {},
    'Prozent',
    'arbeitslosenquote-abhaengige',
  ],
  ['Unterbeschäftigungsquote (ohne Kurzarbeit)', {}, 'Prozent', 'unterbeschaeftigungsquote'],
  ['im Rechtskreis SGB II', {}, 'Personen', null],
  // JSON: the name of the metric is all there is.
  ['Arbeitslose', {}, '', 'arbeitslose'],
  ['Arbeitslosenquote', {}, '', 'arbeitslosenquote'],
  ['Bestand Arbeitsstellen', {}, '', 'arbeitsstellen'],
  ['Beschäftigte', {}, '', 'svb-arbeitsort', { table: 'EckwerteZeitreiheBST' }],
  ['Beschäftigte', {}, '', null],
  ['STEA_VJV_rel', {}, '', null],
  // Sheets: labels as a path, with footnotes.
  ['Bestand an Arbeitslosen 2) > dar. Männer', {}, 'Personen', 'arbeitslose-maenner'],
  ['Bestand an Arbeitslosen > Männer > unter 25 Jahre', {}, 'Personen', null],
  ['Zugang an Arbeitslosen', {}, 'Personen', 'arbeitslose-zugang'],
  ['Abgang aus Arbeitslosigkeit', {}, 'Personen', 'arbeitslose-abgang'],
  ['Arbeitsuchende', {}, 'Personen', 'arbeitsuchende'],
  ['Erwerbsfähige Leistungsberechtigte (ELB) 1)', {}, 'Personen', 'elb'],
  ['Erwerbsfähige Leistungsberechtigte', {}, 'Personen', 'elb'],
  ['Bedarfsgemeinschaften (BG)', {}, '', 'bedarfsgemeinschaften'],
  ['Durchschnittliche abgeschlossene Vakanzzeit', {}, 'Tage', 'vakanzzeit'],
  ['Gemeldete Ausbildungsstellen', {}, 'Stellen', 'ausbildungsstellen'],
  // Basis data of § 48a: short names.
  ['elb', {}, '', 'elb'],
  ['int_allein', {}, '', 'integrationen-alleinerziehende'],
  ['llu', {}, 'Euro', 'llu'],
  ['llu', {}, '', null],
  // Sums and means of twelve months, and the quotients themselves, are none of the monthly figures.
  ...['int_12', 'elb_VM_12', 'int_JFW', 'K1', 'K2', 'K3E4', 'Integrationsquote'].map((column): Case => [
    column,
    {},
    '',
    null,
  ]),
  ['Ausschließlich geringfügig beschäftigte erwerbsfähige Leistungsberechtigte', {}, '', 'elb-minijob'],
  ['Sozialversicherungspflichtig beschäftigte erwerbsfähige Leistungsberechtigte', {}, '', 'elb-svb'],
  ['Geringfügig beschäftigte ELB', {}, 'Personen', null],
  ['Zugänge ELB', {}, 'Anzahl', 'elb-zugang'],
  ['Abgang erwerbsfähige Leistungsberechtigte (ELB)', {}, 'Anzahl', 'elb-abgang'],
  ['Zugang an LZB', {}, '', 'lzb-zugang'],
  ['Abgänge von Langzeitleistungsbeziehern', {}, '', 'lzb-abgang'],
  ['Kontinuierliche Beschäftigung nach Integration', {}, '', 'integrationen-kontinuierlich'],
  ['Zugänge', {}, '', null],
  ['KdU', {}, 'Euro', null],
];

const SCALES: readonly Case[] = [
  ['Arbeitslose', {}, 'Prozent', null],
  ['Arbeitslose', {}, '1000', null],
  ['Arbeitslosenquote', {}, 'Anzahl', null],
  ['Vakanzzeit', {}, 'Monate', null],
];

const TRAPS: readonly Case[] = [
  // Twice the same is still one breakdown; two of one kind are none that can be.
  ['Arbeitslose', { Geschlecht: 'weiblich', Personengruppe: 'Frauen' }, 'Anzahl', 'arbeitslose-frauen'],
  ['Arbeitslose', { Geschlecht: 'weiblich', Personengruppe: 'Männer' }, 'Anzahl', null],
  ['=cmd|calc', {}, 'Anzahl', null],
  ['__proto__', { constructor: 'toString' }, '', null],
  ['Arbeitslose', { Geschlecht: '__proto__' }, 'Anzahl', null],
  ['Unterbeschäftigung im engeren Sinne', {}, 'Personen', null],
  ['Veränderung der Arbeitslosen', {}, 'Prozent', null],
];

describe.each([
  ['the downloads of the Regionaldatenbank', DOWNLOADER],
  ['flat files', FLAT_FILES],
  ['tables of the BA', BA_TABLES],
  ['other scales', SCALES],
  ['traps', TRAPS],
])('figureOf in %s', (_, cases) => {
  it.each(cases.map((entry) => [entry[0], entry[1], entry[2], entry[3], entry] as const))(
    '%s %j in "%s" is %s',
    (_label, _dimensions, _unit, expected, entry) => {
      expect(found(entry)).toBe(expected);
    },
  );
});

describe('the rules of figureOf', () => {
  it('lead to figures of the catalogue', () => {
    expect(CONCEPTS.map(({ figure }) => figure).filter((id) => !FIGURE_IDS.has(id))).toEqual([]);
    const reachable = [...FIGURE_IDS].map((id) => `-${id}-`).join('');
    // `langzeit` leads to `langzeitarbeitslose`.
    expect(SUFFIXES.filter((suffix) => !reachable.includes(`-${suffix}`))).toEqual([]);
  });

  it('ask for the unit that the catalogue names', () => {
    const units = new Map(FIGURES.map(({ id, unit }) => [id, unit]));
    const classes = { percent: ['Prozent'], days: ['Tage'], euro: ['Euro'] };
    for (const { figure, unit } of CONCEPTS)
      if (unit === 'count') expect(['Prozent', 'Tage', 'Euro']).not.toContain(units.get(figure));
      else expect(classes[unit]).toContain(units.get(figure));
  });

  it.each(FIGURES.map((figure) => [figure.id, figure] as const))('find %s by its own names', (id, figure) => {
    const { label, alsoKnownAs, unit } = figure;
    const ask = (name: string) =>
      figureOf({ variable: name, label: name, dimensions: {}, unit, table: null });
    expect(ask(label)).toBe(id);
    for (const alias of alsoKnownAs) {
      const others = FIGURES.filter((other) => other !== figure);
      const isShared = others.some((other) => other.alsoKnownAs.includes(alias));
      if (!isShared && !EVERYDAY.has(alias.toLowerCase())) expect(ask(alias)).toBe(id);
    }
  });

  it('have no everyday word that no figure goes by', () => {
    const aliases = FIGURES.flatMap(({ alsoKnownAs }) => alsoKnownAs.map((alias) => alias.toLowerCase()));
    expect([...EVERYDAY].filter((word) => !aliases.includes(word))).toEqual([]);
  });

  it('never depend on the order or the names of dimensions, nor on totals', () => {
    const values = fc.constantFrom(
      'weiblich',
      'SGB II',
      'Insgesamt',
      'ausländisch',
      '15 bis unter 25 Jahre',
      'Maurer',
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(values, { maxLength: 4 }),
        fc.constantFrom('a', 'Geschlecht', '__proto__'),
        (labels, name) => {
          const ask = (list: readonly string[], prefix: string) => {
            const dimensions: Record<string, string> = {};
            list.forEach((value, index) => {
              Object.defineProperty(dimensions, `${prefix}${index || ''}`, { value, enumerable: true });
            });
            return figureOf({
              variable: 'ERWP06',
              label: 'Arbeitslose',
              dimensions,
              unit: 'Anzahl',
              table: null,
            });
          };
          const id = ask(labels, 'd');
          expect(ask([...labels].reverse(), name)).toBe(id);
          expect(
            ask(
              labels.filter((value) => value !== 'Insgesamt'),
              name,
            ),
          ).toBe(id);
          if (labels.includes('Maurer')) expect(id).toBeNull();
        },
      ),
    );
  });
});
