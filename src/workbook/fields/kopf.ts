import { keyed, TEXT } from './field';

/** For whom and for which year is planned. */
export const KOPF_FIELDS = keyed({
  jobcenter: {
    ...TEXT,
    name: 'AMIP_Jobcenter',
    label: 'Jobcenter',
    help: 'Name des Jobcenters, wie er in der Mappe stehen soll.',
    path: 'jobcenter.name',
  },
  ags: {
    ...TEXT,
    name: 'AMIP_AGS',
    label: 'Regionalschlüssel (AGS)',
    help: 'Amtlicher Gemeindeschlüssel des Kreises oder der kreisfreien Stadt, fünfstellig mit führender Null.',
    form: { pattern: '^\\d{5}(\\d{3})?$', words: '5 oder 8 Ziffern mit führender Null, z. B. 07312' },
    path: 'jobcenter.ags',
  },
  traeger: {
    ...TEXT,
    name: 'AMIP_Traeger',
    label: 'Trägernummer',
    help: 'Nummer des Trägers in der Statistik der Bundesagentur für Arbeit, fünfstellig.',
    form: { pattern: '^\\d{5}$', words: '5 Ziffern, z. B. 51506' },
    path: 'jobcenter.traeger',
  },
  jahr: {
    name: 'AMIP_Jahr',
    label: 'Programmjahr',
    style: 'year',
    unit: '',
    help: 'Das Haushaltsjahr, für das geplant wird.',
    min: 2005,
    max: 2100,
    path: 'jahr',
  },
});
