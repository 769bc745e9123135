import { display } from '../../workbook';
import { AMIP } from '../../workbook/amip';
import { FIELDS, SERIES } from '../../workbook/fields';
import type { InputKey } from '../../workbook/fields';
import type { NextYear } from '../../workbook/next-year/next-year';
import { INPUT_RULES, SERIES_RULES } from '../../workbook/roll-over/rules';

/** What the new workbook gets from the old one, in the words of the sheets. */
export interface RolledOver {
  readonly values: readonly { readonly label: string; readonly text: string }[];
  readonly months: readonly string[];
  readonly tables: readonly { readonly label: string; readonly rows: number }[];
  readonly kept: readonly string[];
}

export function rolledOver({ wish }: NextYear): RolledOver {
  const filled = (becomes: 'kept' | 'yearEnd') =>
    inputsThat(becomes).filter((key) => holds(wish.inputs[key]));
  return {
    values: filled('yearEnd').map((key) => ({
      label: FIELDS[key].label,
      text: display(wish.inputs[key] ?? '', FIELDS[key].style),
    })),
    months: SERIES_RULES.filter(({ becomes }) => becomes !== 'emptied')
      .flatMap(({ fields }) => fields)
      .filter((key) => wish.series?.[key]?.some(holds))
      .map((key) => SERIES[key].label),
    tables: AMIP.tables.flatMap(({ name, label }) => {
      const rows = wish.tables?.[name]?.length ?? 0;
      return rows > 0 ? [{ label, rows }] : [];
    }),
    kept: filled('kept').map((key) => FIELDS[key].label),
  };
}

function inputsThat(wanted: 'kept' | 'yearEnd'): readonly InputKey[] {
  return INPUT_RULES.filter(({ becomes }) => becomes === wanted).flatMap(({ fields }) => fields);
}

function holds(value: string | number | null | undefined): boolean {
  return value !== null && value !== undefined && value !== '';
}
