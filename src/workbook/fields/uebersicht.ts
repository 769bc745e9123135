import { keyed, TEXT } from './field';

/** Who carries the Jobcenter, and the month that the headline figures are for. */
export const UEBERSICHT_FIELDS = keyed({
  traegerAgentur: {
    ...TEXT,
    name: 'AMIP_Traeger_Agentur',
    label: 'Träger: Agentur für Arbeit',
    help: 'Die Agentur für Arbeit, die das Jobcenter mit der Kommune trägt (§ 44b SGB II).',
    path: 'jobcenter.traegerAgentur',
  },
  traegerKommune: {
    ...TEXT,
    name: 'AMIP_Traeger_Kommune',
    label: 'Träger: Kommune',
    help: 'Der Kreis oder die kreisfreie Stadt, die das Jobcenter mit der Agentur für Arbeit trägt.',
    path: 'jobcenter.traegerKommune',
  },
  berichtsmonat: {
    name: 'AMIP_Berichtsmonat',
    label: 'Berichtsmonat',
    style: 'month',
    unit: '',
    help: 'Der Erste des Monats, für den berichtet wird, z. B. 01.03.2021. Soll, Ist und Ampeln gelten für ihn.',
    path: 'berichtsmonat',
  },
});
