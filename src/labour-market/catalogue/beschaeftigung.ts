import { define } from './define';
import type { Figure } from './figure';
import { baBeschaeftigung, SIX_MONTHS } from './sources';

const EMPLOYED =
  'Personen, deren Beschäftigung in der gesetzlichen Kranken-, Renten- oder Pflegeversicherung oder nach dem Recht der Arbeitsförderung beitragspflichtig ist, am letzten Tag des Monats';
const NOT_LOADED =
  'In der Regionaldatenbank steht „-“ auch dort, wo die Werte eines Jahres noch nicht geladen sind; es heißt hier nie null';

/** AMIP 2.1: Beschäftigung. */
export const BESCHAEFTIGUNG: readonly Figure[] = [
  define({
    id: 'svb-arbeitsort',
    label: 'Sozialversicherungspflichtig Beschäftigte am Arbeitsort',
    alsoKnownAs: ['SvB', 'svpfl. Beschäftigte', 'Beschäftigte'],
    definition: `${EMPLOYED}, gezählt, wo sie arbeiten.`,
    source: '§§ 24, 25 und 27 SGB III; Beschäftigungsstatistik der BA',
    unit: 'Personen',
    kind: 'Bestand',
    wartezeit: SIX_MONTHS,
    tables: [
      baBeschaeftigung('Beschäftigte'),
      {
        publisher: 'Regionaldatenbank Deutschland',
        table: '13111-01-03-4',
        variable: 'ERW032',
        covers: 'Deutschland, Länder und Kreise, 30. Juni jedes Jahres',
      },
    ],
    signNote: NOT_LOADED,
  }),
  define({
    id: 'svb-wohnort',
    label: 'Sozialversicherungspflichtig Beschäftigte am Wohnort',
    alsoKnownAs: ['SvB', 'svpfl. Beschäftigte'],
    definition: `${EMPLOYED}, gezählt, wo sie wohnen.`,
    source: '§§ 24, 25 und 27 SGB III; Beschäftigungsstatistik der BA',
    unit: 'Personen',
    kind: 'Bestand',
    wartezeit: SIX_MONTHS,
    tables: [
      {
        publisher: 'Regionaldatenbank Deutschland',
        table: '13111-02-02-4',
        variable: null,
        covers: 'Deutschland, Länder und Kreise, 30. Juni jedes Jahres',
      },
    ],
    signNote: NOT_LOADED,
  }),
];
