import { define } from './define';
import type { Figure } from './figure';
import { baAusbildung, baStellen, NO_WAITING, STELLENANALYSE } from './sources';

const NOT_SHOWN =
  'Die BA zeigt Oktober bis Februar in ihren Übersichten wegen der eingeschränkten Aussagekraft nicht; fehlende Werte dort heißen nicht null';

/** AMIP 2.2: Arbeitsmarkt und Ausbildungsmarkt. */
export const STELLEN: readonly Figure[] = [
  define({
    id: 'arbeitsstellen',
    label: 'Gemeldete Arbeitsstellen (Bestand)',
    alsoKnownAs: ['offene Stellen', 'Stellenbestand', 'STEA'],
    definition:
      'Bei den Agenturen und gemeinsamen Einrichtungen zur Vermittlung gemeldete sozialversicherungspflichtige, geringfügige und sonstige Stellen mit mehr als sieben Tagen Dauer, am Stichtag in der Monatsmitte, nach Arbeitsort.',
    source: 'Statistik der gemeldeten Arbeitsstellen der BA',
    unit: 'Stellen',
    kind: 'Bestand',
    wartezeit: NO_WAITING,
    tables: [baStellen('Bestand Arbeitsstellen'), STELLENANALYSE],
  }),
  define({
    id: 'vakanzzeit',
    label: 'Durchschnittliche Vakanzzeit gemeldeter Arbeitsstellen',
    alsoKnownAs: ['Besetzungsdauer'],
    definition:
      'Tage vom gewünschten Besetzungstermin bis zur Abmeldung der Stelle, als Jahreswert. Ältere Veröffentlichungen zählen stornierte Stellen mit, neuere nur besetzte: Werte verschiedener Jahre sind nur bei gleicher Abgrenzung vergleichbar.',
    source: 'Statistik der gemeldeten Arbeitsstellen der BA; Abgrenzung nicht abschließend belegt',
    unit: 'Tage',
    kind: 'Dauer',
    wartezeit: NO_WAITING,
    tables: [STELLENANALYSE],
  }),
  define({
    id: 'helferanteil',
    label: 'Anteil der Helferstellen an den gemeldeten Arbeitsstellen',
    alsoKnownAs: ['Helferanteil', 'Anteil Helfer'],
    definition:
      'Gemeldete Arbeitsstellen mit Anforderungsniveau 1 (Helfer) der KldB 2010, geteilt durch alle gemeldeten Arbeitsstellen.',
    source: 'Klassifikation der Berufe 2010; Statistik der gemeldeten Arbeitsstellen der BA',
    unit: 'Prozent',
    kind: 'Quote',
    decimals: 1,
    wartezeit: NO_WAITING,
    tables: [STELLENANALYSE],
  }),
  define({
    id: 'ausbildungsstellen',
    label: 'Gemeldete Ausbildungsstellen seit Beginn des Berichtsjahres',
    alsoKnownAs: ['Berufsausbildungsstellen', 'Lehrstellen', 'Ausbildungsmarkt'],
    definition:
      'Betriebliche und außerbetriebliche Ausbildungsstellen nach dem Berufsbildungsgesetz, die seit dem 1. Oktober zur Vermittlung gemeldet wurden. Die Zahl wächst von Oktober bis September.',
    source: 'Ausbildungsmarktstatistik der BA; BBiG',
    unit: 'Stellen',
    kind: 'Laufsumme',
    cumulatedSince: 'October',
    wartezeit: NO_WAITING,
    tables: [baAusbildung(null)],
    signNote: NOT_SHOWN,
  }),
  define({
    id: 'ausbildungsbewerber',
    label: 'Gemeldete Bewerber für Ausbildungsstellen seit Beginn des Berichtsjahres',
    alsoKnownAs: ['Bewerberinnen', 'Bewerber', 'Ausbildungsmarkt'],
    definition:
      'Personen, die seit dem 1. Oktober eine Ausbildungsstelle suchten und deren Eignung geklärt ist. Die Zahl wächst von Oktober bis September.',
    source: 'Ausbildungsmarktstatistik der BA',
    unit: 'Personen',
    kind: 'Laufsumme',
    cumulatedSince: 'October',
    wartezeit: NO_WAITING,
    tables: [baAusbildung(null)],
    signNote: NOT_SHOWN,
  }),
];
