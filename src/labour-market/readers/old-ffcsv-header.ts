/** A column of figures, named `FLC006__Gebietsflaeche__qkm`. */
export interface WideColumn {
  readonly variable: string;
  readonly label: string;
  readonly unit: string;
}

export interface OldLayout {
  /** How many variables with four columns each. */
  readonly blocks: number;
  readonly columns: readonly WideColumn[];
}

const HEAD = ['Statistik_Code', 'Statistik_Label', 'Zeit_Code', 'Zeit_Label', 'Zeit'];
const BLOCK_PARTS = ['Merkmal_Code', 'Merkmal_Label', 'Auspraegung_Code', 'Auspraegung_Label'];
/** A label may hold the separator itself; code and unit do not. */
const COLUMN = /^(.+?)__(.+)__(.*?)$/;

/** The layout of a header line; undefined for any other line. */
export function oldLayout(line: string): OldLayout | undefined {
  const names = line.split(';');
  const blocks = names.filter((name) => name.endsWith('_Merkmal_Code')).length;
  const expected = [
    ...HEAD,
    ...Array.from({ length: blocks }, (_, index) => BLOCK_PARTS.map((part) => `${index + 1}_${part}`)).flat(),
  ];
  if (expected.some((name, index) => names[index] !== name)) return undefined;
  const columns: WideColumn[] = [];
  for (const name of names.slice(expected.length)) {
    const [, variable, label, unit] = COLUMN.exec(name) ?? [];
    if (variable === undefined || label === undefined || unit === undefined) return undefined;
    columns.push({ variable, label, unit });
  }
  return columns.length === 0 ? undefined : { blocks, columns };
}
