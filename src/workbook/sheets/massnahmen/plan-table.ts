import { MASSNAHMEN_COLUMNS } from '../../fields/massnahmen';
import type { Field } from '../../fields';
import type { TableColumn, TableGrid } from '../../sheet';
import { payer } from './katalog';
import { PLAN } from './plan-columns';

/** Months are counted from the year 0, so that they can be subtracted. */
const BEGIN = '(YEAR([@Beginn])*12+MONTH([@Beginn]))';
const DURATION = '[@[Dauer in Monaten]]';
/** January of the programme year, and of the next. */
const YEAR_BEGIN = '(AMIP_Jahr*12+1)';
const YEAR_END = '(AMIP_Jahr*12+13)';
const IN_YEAR = `MAX(0,MIN(${BEGIN}+${DURATION},${YEAR_END})-MAX(${BEGIN},${YEAR_BEGIN}))`;
const AFTERWARDS = `MAX(0,${BEGIN}+${DURATION}-MAX(${BEGIN},${YEAR_END}))`;

/** Participant-months times their cost, to the cent; nothing while one of the inputs is missing. */
function costs(months: string): string {
  const inputs = `[@Eintritte],[@Beginn],${DURATION},[@[Kosten je Monat]]`;
  return `=IF(COUNT(${inputs})<4,"",ROUND([@Eintritte]*[@[Kosten je Monat]]*${months},2))`;
}

const { instrument, bezeichnung, traeger, eintritte, anteilFrauen, beginn, dauer, kosten } =
  MASSNAHMEN_COLUMNS;

function filled(...fields: readonly Field[]): readonly TableColumn[] {
  return fields.map((field) => ({ kind: 'input', field }));
}

/** A row for each measure; what is paid in the programme year and what binds later years follows from the months. */
export const PLAN_TABLE: TableGrid = {
  kind: 'table',
  name: PLAN,
  label: 'Geplante Maßnahmen',
  path: 'massnahmen',
  rows: 15,
  rowHeight: 30,
  columns: [
    ...filled(instrument, bezeichnung, traeger),
    { kind: 'formula', title: 'zahlt', style: 'text', formula: payer() },
    ...filled(eintritte, anteilFrauen, beginn, dauer, kosten),
    { kind: 'formula', title: 'Kosten im Jahr', style: 'euro', formula: costs(IN_YEAR) },
    { kind: 'formula', title: 'VE Folgejahre', style: 'euro', formula: costs(AFTERWARDS) },
    {
      kind: 'formula',
      title: 'Vertragsende',
      style: 'month',
      formula: `=IF(COUNT([@Beginn],${DURATION})<2,"",DATE(YEAR([@Beginn]),MONTH([@Beginn])+${DURATION}-1,1))`,
    },
  ],
};
