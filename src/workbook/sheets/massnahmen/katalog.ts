import { INSTRUMENTE } from '../../../domain/foerderung/instrumente';
import type { Instrument } from '../../../domain/foerderung/instrumente';
import { numberInYear, yearOf } from '../../../domain/months/month';
import type { Cell, FormulaCell } from '../../sheet';
import { text } from '../cells';
import { wide } from '../wide';

type Cells = readonly (Cell | null)[];

/** Instead of a payer, from when on no measure can begin. */
const ENDED = 'entfällt';

/** The columns of the list that formulas look into; each runs from a cell of the first row to one of the last. */
const COLUMNS = {
  instrument: 'AMIP_Katalog_Instrument',
  ab: 'AMIP_Katalog_Ab',
  zahlt: 'AMIP_Katalog_Zahlt',
} as const;

type Column = keyof typeof COLUMNS;

/** Rows may be inserted into the list and columns between: a range from name to name follows. */
function range(column: Column): string {
  return `${COLUMNS[column]}_1:${COLUMNS[column]}_2`;
}

/** One row for each date from which somebody else pays, oldest first. */
const ROWS = INSTRUMENTE.flatMap((instrument) =>
  instrument.finanzierung.map((finanzierung) => ({ instrument, finanzierung })),
);

/** The list of instruments: what it is, who pays for measures that begin from a month on. */
export const KATALOG: readonly Cells[] = ROWS.map(({ instrument, finanzierung }, index) => {
  const { gueltigAb, traeger } = finanzierung;
  const begin = `=DATE(${yearOf(gueltigAb)},${numberInYear(gueltigAb)},1)`;
  return [
    entry('instrument', index, `="${instrument.key}"`),
    null,
    { ...entry('ab', index, begin), style: 'month' },
    entry('zahlt', index, `="${traeger ?? ENDED}"`),
    longest(instrument),
    ...wide(text(`${instrument.name}: ${instrument.recht}`, 'hint'), 3),
  ];
});

/** The first and the last row have names. */
function entry(column: Column, index: number, formula: string): FormulaCell {
  const cell = { kind: 'formula', formula, style: 'text', look: 'label' } as const;
  const end = index === 0 ? 1 : index === ROWS.length - 1 ? 2 : undefined;
  return end === undefined
    ? cell
    : {
        ...cell,
        name: `${COLUMNS[column]}_${end}`,
        label: `Liste der Instrumente, ${end === 1 ? 'erste' : 'letzte'} Zeile`,
      };
}

function longest({ hoechstdauer }: Instrument): Cell | null {
  return hoechstdauer === undefined ? null : text(`${hoechstdauer} Monate`);
}

/** Who pays a measure of the plan: the newest row of its instrument that was in force when it begins. */
export function payer(): string {
  const keys = range('instrument');
  const begin = 'IF(ISNUMBER([@Beginn]),[@Beginn],DATE(AMIP_Jahr,1,1))';
  const known = `COUNTIFS(${keys},[@Instrument],${range('ab')},"<="&${begin})`;
  const first = `MATCH([@Instrument],${keys},0)`;
  return (
    `=IF([@Instrument]="","",IF(ISNA(${first}),"unbekannt",` +
    `IF(${known}=0,"gilt nicht",INDEX(${range('zahlt')},${first}+${known}-1))))`
  );
}
