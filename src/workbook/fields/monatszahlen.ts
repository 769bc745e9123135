import { EURO, keyed, PERSONS } from './field';

/** Counts and stocks month by month, from December three years before to December of the programme year. */
export const MONATSZAHLEN_SERIES = keyed({
  integrationen: {
    ...PERSONS,
    name: 'AMIP_Integrationen',
    label: 'Integrationen',
    help: 'Integrationen des Monats nach § 48a SGB II (Wartezeit drei Monate). Künftige Monate leer lassen.',
    path: 'monatszahlen.integrationen',
  },
  integrationenFrauen: {
    ...PERSONS,
    name: 'AMIP_Integrationen_F',
    label: 'Integrationen, Frauen',
    help: 'Davon Frauen.',
    path: 'monatszahlen.integrationenFrauen',
  },
  integrationenMaenner: {
    ...PERSONS,
    name: 'AMIP_Integrationen_M',
    label: 'Integrationen, Männer',
    help: 'Davon Männer.',
    path: 'monatszahlen.integrationenMaenner',
  },
  elb: {
    ...PERSONS,
    name: 'AMIP_ELB_Bestand',
    label: 'ELB-Bestand',
    help: 'Erwerbsfähige Leistungsberechtigte am Stichtag des Monats.',
    path: 'monatszahlen.elb',
  },
  elbFrauen: {
    ...PERSONS,
    name: 'AMIP_ELB_F',
    label: 'ELB-Bestand, Frauen',
    help: 'Davon Frauen.',
    path: 'monatszahlen.elbFrauen',
  },
  elbMaenner: {
    ...PERSONS,
    name: 'AMIP_ELB_M',
    label: 'ELB-Bestand, Männer',
    help: 'Davon Männer.',
    path: 'monatszahlen.elbMaenner',
  },
  lzb: {
    ...PERSONS,
    name: 'AMIP_LZB_Bestand',
    label: 'LZB-Bestand',
    help: 'Langzeitleistungsbeziehende am Stichtag des Monats.',
    path: 'monatszahlen.lzb',
  },
  llu: {
    ...EURO,
    name: 'AMIP_LLU',
    label: 'Leistungen zum Lebensunterhalt (LLU)',
    help: 'Leistungsanspruch des Monats nach §§ 20, 21, 23 und 24 Abs. 1 SGB II, ohne Unterkunft und Heizung.',
    path: 'monatszahlen.llu',
  },
});
