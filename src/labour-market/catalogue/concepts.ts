import type { UnitClass } from './unit-class';

/** A rule how sources call a figure before it is broken down. */
export interface Concept {
  /** Id of the figure without breakdown. */
  readonly figure: string;
  readonly unit: UnitClass;
  /** Matches the label in lower case, without brackets, footnotes and a final `insgesamt`. */
  readonly label: RegExp;
  /** Codes, in capitals, that mean this figure whatever the label, which may be English. */
  readonly codes?: readonly string[];
  /** The rule holds in these tables only, where a label is too general. */
  readonly table?: RegExp;
}

const EMPLOYED = 'sozialversicherungspfl(?:ichtig|\\.)?e? beschäftigten?';
const ALL_CIVILIAN =
  '(?:bezogen auf |bez\\. (?:auf )?)?(?:alle|aller|allen) ziv(?:ilen?|\\.) erwerbsp(?:ers)?(?:onen|\\.)';
const DEPENDENT =
  '(?:bezogen auf |bez\\. (?:auf )?)?(?:der |die |d\\. )?abh(?:ängigen?|äng\\.|\\.) ziv(?:ilen?|\\.) erwerbsp(?:ers)?(?:onen|\\.)';
const PERSONS_LZB =
  '(?:langzeitleistungsbezieher(?:innen und langzeitleistungsbezieher|/-innen)?|langzeitleistungsbeziehende)';
const ELB = '(?:erwerbsfähige leistungsberechtigte|elb)';
const OF_ELB = '(?:an |von )?(?:erwerbsfähigen? leistungsberechtigten?|elb)';
const OF_LZB = `(?:an |von )?(?:${PERSONS_LZB}n?|lzb)`;

/*
 * ERWP06, ERWP10: Regionaldatenbank 13211-02-05-4. ERW032 is used for both Arbeitsort and Wohnort by the statistical
 * offices, so that its label decides. Short names such as `int_lzb` are those of the basis data of § 48a.
 */
export const CONCEPTS: readonly Concept[] = [
  { figure: 'svb-arbeitsort', unit: 'count', label: new RegExp(`^${EMPLOYED} (?:am )?arbeitsort$`) },
  { figure: 'svb-arbeitsort', unit: 'count', label: /^beschäftigte$/, table: /^Eckwerte\w+BST/ },
  { figure: 'svb-wohnort', unit: 'count', label: new RegExp(`^${EMPLOYED} (?:am )?wohnort$`) },
  {
    figure: 'arbeitsstellen',
    unit: 'count',
    label: /^(?:bestand (?:an )?)?(?:gemeldete[nr]? )?arbeitsstellen(?: bestand)?$/,
  },
  { figure: 'vakanzzeit', unit: 'days', label: /^(?:durchschnittliche |abgeschlossene )*vakanzzeit$/ },
  { figure: 'helferanteil', unit: 'percent', label: /^(?:helferanteil|anteil (?:der |an )?helferstellen)$/ },
  {
    figure: 'ausbildungsstellen',
    unit: 'count',
    label: /^gemeldete (?:berufs)?ausbildungsstellen(?: seit beginn des berichtsjahres)?$/,
  },
  {
    figure: 'ausbildungsbewerber',
    unit: 'count',
    label:
      /^(?:gemeldete )?bewerber(?:innen und bewerber)?(?: für (?:berufs)?ausbildungsstellen)?(?: seit beginn des berichtsjahres)?$/,
  },
  {
    figure: 'arbeitslose',
    unit: 'count',
    label: /^(?:bestand (?:an )?)?arbeitslosen?$/,
    codes: ['ERWP06'],
  },
  { figure: 'langzeitarbeitslose', unit: 'count', label: /^(?:bestand (?:an )?)?langzeitarbeitslosen?$/ },
  {
    figure: 'arbeitslosenquote',
    unit: 'percent',
    label: new RegExp(`^arbeitslosenquote(?: ${ALL_CIVILIAN})?$`),
    codes: ['ERWP10'],
  },
  {
    figure: 'arbeitslosenquote-abhaengige',
    unit: 'percent',
    label: new RegExp(`^arbeitslosenquote ${DEPENDENT}$`),
  },
  {
    figure: 'arbeitsuchende',
    unit: 'count',
    label: /^(?:bestand (?:an )?)?(?:gemeldete )?arbeitsuchenden?$/,
  },
  {
    figure: 'arbeitslose-zugang',
    unit: 'count',
    label: /^zug(?:ang|änge) (?:an |von )?(?:arbeitslosen?|in arbeitslosigkeit)$/,
  },
  {
    figure: 'arbeitslose-abgang',
    unit: 'count',
    label: /^abg(?:ang|änge) (?:an |von )?(?:arbeitslosen?|aus arbeitslosigkeit)$/,
  },
  { figure: 'unterbeschaeftigung', unit: 'count', label: /^unterbeschäftigung ohne kurzarbeit$/ },
  {
    figure: 'unterbeschaeftigungsquote',
    unit: 'percent',
    label: /^unterbeschäftigungsquote ohne kurzarbeit$/,
  },
  { figure: 'elb', unit: 'count', label: new RegExp(`^(?:bestand (?:an )?)?${ELB}n?$`), codes: ['ELB'] },
  {
    figure: 'lzb',
    unit: 'count',
    label: new RegExp(`^(?:bestand (?:an )?)?(?:${PERSONS_LZB}|lzb)n?$`),
    codes: ['LZB'],
  },
  {
    figure: 'elb-erwerbstaetig',
    unit: 'count',
    label: new RegExp(`^erwerbstätige ${ELB}$`),
  },
  {
    figure: 'elb-minijob',
    unit: 'count',
    label: new RegExp(`^ausschließlich geringfügig beschäftigte ${ELB}$`),
  },
  { figure: 'elb-svb', unit: 'count', label: new RegExp(`^${EMPLOYED} ${ELB}$`) },
  { figure: 'elb-zugang', unit: 'count', label: new RegExp(`^zug(?:ang|änge) ${OF_ELB}$`) },
  { figure: 'elb-abgang', unit: 'count', label: new RegExp(`^abg(?:ang|änge) ${OF_ELB}$`) },
  { figure: 'lzb-zugang', unit: 'count', label: new RegExp(`^zug(?:ang|änge) ${OF_LZB}$`) },
  { figure: 'lzb-abgang', unit: 'count', label: new RegExp(`^abg(?:ang|änge) ${OF_LZB}$`) },
  {
    figure: 'bedarfsgemeinschaften',
    unit: 'count',
    label: /^(?:bestand (?:an )?)?bedarfsgemeinschaften$/,
  },
  { figure: 'integrationen', unit: 'count', label: /^integrationen$/, codes: ['INT'] },
  { figure: 'integrationen-svb', unit: 'count', label: /^integrationen in svb$/, codes: ['INT_SVB'] },
  {
    figure: 'integrationen-lzb',
    unit: 'count',
    label: /^integrationen (?:von |der )?lzb$/,
    codes: ['INT_LZB'],
  },
  {
    figure: 'integrationen-alleinerziehende',
    unit: 'count',
    label: /^integrationen (?:von |der )alleinerziehenden?$/,
    codes: ['INT_ALLEIN'],
  },
  {
    figure: 'integrationen-kontinuierlich',
    unit: 'count',
    label: /^kontinuierliche beschäftigung(?:en)? nach integration(?:en)?$/,
  },
  {
    figure: 'eintritte-geringfuegig',
    unit: 'count',
    label: /^eintritte in geringfügige beschäftigung$/,
    codes: ['BS_GERING'],
  },
  {
    figure: 'eintritte-oeffentlich-gefoerdert',
    unit: 'count',
    label: /^eintritte in öffentlich geförderte beschäftigung$/,
    codes: ['BS_2AM'],
  },
  {
    figure: 'lzb-in-massnahmen',
    unit: 'count',
    label:
      /^(?:lzb|langzeitleistungsbeziehende) in (?:einer maßnahme|maßnahmen)(?: der aktiven arbeitsförderung)?$/,
    codes: ['LZB_AMP'],
  },
  { figure: 'llu', unit: 'euro', label: /^(?:summe der )?leistungen zum lebensunterhalt$/, codes: ['LLU'] },
  {
    figure: 'luh',
    unit: 'euro',
    label: /^(?:summe der )?leistungen für unterkunft und heizung$/,
    codes: ['LUH'],
  },
];
