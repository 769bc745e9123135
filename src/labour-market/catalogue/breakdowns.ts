/** By what a figure is broken down. A figure has at most one value of each axis; ids name them in this order. */
export const AXES = ['Rechtskreis', 'Geschlecht', 'Alter', 'Personengruppe'] as const;
type Axis = (typeof AXES)[number];

export interface Breakdown {
  readonly axis: Axis;
  /** What ids end in: `arbeitslose-frauen`. */
  readonly suffix: string;
}

interface Rule extends Breakdown {
  /** How sources write it, in lower case; one blank between words. */
  readonly spellings: readonly string[];
}

/* Labels of the Regionaldatenbank (13211-02-05-4, German and English) and of the tables of the BA. */
const RULES: readonly Rule[] = [
  {
    axis: 'Rechtskreis',
    suffix: 'sgb2',
    spellings: ['sgb ii', 'im rechtskreis sgb ii', 'rechtskreis sgb ii'],
  },
  {
    axis: 'Rechtskreis',
    suffix: 'sgb3',
    spellings: ['sgb iii', 'im rechtskreis sgb iii', 'rechtskreis sgb iii'],
  },
  { axis: 'Geschlecht', suffix: 'frauen', spellings: ['frauen', 'weiblich', 'female'] },
  { axis: 'Geschlecht', suffix: 'maenner', spellings: ['männer', 'männlich', 'male'] },
  {
    // Nobody is unemployed before 15, so both say the same.
    axis: 'Alter',
    suffix: 'unter-25',
    spellings: ['15 bis unter 25 jahre', 'unter 25 jahre', '15 to under 25 years'],
  },
  { axis: 'Alter', suffix: 'unter-20', spellings: ['15 bis unter 20 jahre', 'unter 20 jahre'] },
  { axis: 'Alter', suffix: '55-bis-unter-65', spellings: ['55 bis unter 65 jahre'] },
  {
    axis: 'Personengruppe',
    suffix: 'auslaender',
    spellings: ['ausländisch', 'ausländer', 'ausländer/innen', 'ausländerinnen und ausländer', 'foreigners'],
  },
  {
    axis: 'Personengruppe',
    suffix: 'schwerbehinderte',
    spellings: ['schwerbehindert', 'schwerbehinderte', 'schwerbehinderte menschen'],
  },
  {
    axis: 'Personengruppe',
    suffix: 'langzeit',
    spellings: ['langzeitarbeitslos', 'langzeitarbeitslose', 'long-term unemployed'],
  },
  { axis: 'Personengruppe', suffix: 'alleinerziehende', spellings: ['alleinerziehend', 'alleinerziehende'] },
];

/** What stands for all together, so that it breaks nothing down. */
const TOTALS = ['', 'insgesamt', 'gesamt', 'zusammen', 'total', 'sgb iii, sgb ii', 'sgb ii, sgb iii'];

const TOTAL = 'total';
type Reading = Breakdown | typeof TOTAL;

const READINGS: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ...RULES.flatMap((rule) => rule.spellings.map((spelling) => [spelling, rule] as const)),
  ...TOTALS.map((spelling) => [spelling, TOTAL] as const),
]);

/** All suffixes, for the tests: each must lead to a figure. */
export const SUFFIXES: readonly string[] = [...new Set(RULES.map(({ suffix }) => suffix))];

/** Labels as they were read, since the same few stand in every row. */
const READ = new Map<string, Reading | null>();
const MOST_READ = 2_000;

/** What a label such as `weiblich` breaks a figure down by; `total` for nothing; null where it is not known. */
export function readBreakdown(label: string): Reading | null {
  let reading = READ.get(label);
  if (reading === undefined) {
    const spelling = label
      .normalize('NFC')
      .trim()
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/^(?:dar\.|dav\.|darunter:?|davon:?|und zwar:?) /, '');
    reading = READINGS.get(spelling) ?? null;
    if (READ.size >= MOST_READ) READ.clear();
    READ.set(label, reading);
  }
  return reading;
}
