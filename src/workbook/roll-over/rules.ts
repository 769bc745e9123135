import type { InputKey, SeriesKey } from '../fields';

/**
 * What becomes of fields in the next year: they are kept, emptied, become the new year or the rate that the law has for
 * it, or are computed from the months of the year that ends.
 */
type InputBecomes = 'kept' | 'emptied' | 'year' | 'rateOfLaw' | 'yearEnd';
/** `movedOn`: each value stays with its month, which lies twelve rows higher a year later. */
type SeriesBecomes = 'emptied' | 'movedOn' | 'yearEnd';

interface Rule<Key, Becomes> {
  readonly fields: readonly Key[];
  readonly becomes: Becomes;
  /** For the user, where something is emptied. */
  readonly reason: string;
}

/** Every input stands in one line. */
export const INPUT_RULES: readonly Rule<InputKey, InputBecomes>[] = [
  {
    fields: ['jobcenter', 'ags', 'traeger', 'traegerAgentur', 'traegerKommune', 'eckwerteRegion'],
    becomes: 'kept',
    reason: 'Jobcenter, Träger und Region bleiben dieselben.',
  },
  { fields: ['jahr'], becomes: 'year', reason: 'Geplant wird für das neue Jahr.' },
  { fields: ['satz'], becomes: 'rateOfLaw', reason: 'Es gilt der KFA-Satz des neuen Jahres.' },
  {
    fields: ['schritt', 'iqToleranz', 'lzbToleranz'],
    becomes: 'kept',
    reason: 'Rundungsschritt und Toleranzen sind Einstellungen des Jobcenters.',
  },
  {
    fields: ['iqVorjahr', 'iqfVorjahr', 'iqmVorjahr', 'lzbVorjahr'],
    becomes: 'yearEnd',
    reason: 'Das Ist im Dezember wird zum Vorjahreswert.',
  },
  {
    fields: ['egl', 'vk', 'einnahmen', 'bedarf', 'nichtKfaRelevant'],
    becomes: 'emptied',
    reason: 'Zuteilung und Bedarf gelten für ein Haushaltsjahr.',
  },
  {
    fields: ['iqVeraenderung', 'iqfVeraenderung', 'iqmVeraenderung', 'lzbVeraenderung'],
    becomes: 'emptied',
    reason: 'Ziele werden für jedes Jahr neu vereinbart.',
  },
  {
    fields: ['szenarioUmschichtung', 'kostenJeTeilnahme'],
    becomes: 'emptied',
    reason: 'Das Szenario gehört zum Haushalt des alten Jahres.',
  },
  {
    fields: ['anteilFrauen', 'quoteFrauen', 'quoteMaenner', 'mindestbeteiligungBa'],
    becomes: 'emptied',
    reason: 'Es sind Jahresdurchschnitte, die für das neue Jahr neu erscheinen.',
  },
  { fields: ['berichtsmonat'], becomes: 'emptied', reason: 'Der Berichtsmonat lag im alten Jahr.' },
  {
    fields: [
      'textEinleitung',
      'textBeschaeftigung',
      'textArbeitsmarkt',
      'textArbeitslosigkeit',
      'textElb',
      'textRessourcen',
      'textZiele',
    ],
    becomes: 'emptied',
    reason: 'Die Texte bewerten das alte Jahr; sie stehen weiter in der alten Mappe.',
  },
];

/** Every column of months stands in one line. */
export const SERIES_RULES: readonly Rule<SeriesKey, SeriesBecomes>[] = [
  {
    fields: [
      'integrationen',
      'integrationenFrauen',
      'integrationenMaenner',
      'elb',
      'elbFrauen',
      'elbMaenner',
      'lzb',
      'llu',
    ],
    becomes: 'movedOn',
    reason: 'Die Monatszahlen des alten Jahres sind die des Vorjahres; das neue Jahr ist leer.',
  },
  {
    fields: ['iqVerlauf', 'lzbVerlauf'],
    becomes: 'yearEnd',
    reason: 'Das Ist der Monate wird zum Verlauf des Vorjahres.',
  },
  {
    fields: ['abflussEgl', 'abflussVk', 'bindungEgl', 'abflussPlan'],
    becomes: 'emptied',
    reason: 'Abfluss, Bindungen und Planverlauf gelten für ein Haushaltsjahr.',
  },
];
