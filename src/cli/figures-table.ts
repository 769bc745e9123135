import type { Observation } from '../labour-market/observation';
import { plainText } from './plain-text';

const LONGEST_CELL = 60;

interface Column {
  readonly heading: string;
  readonly cell: (observation: Observation) => string;
  readonly right?: boolean;
}

const COLUMNS: readonly Column[] = [
  {
    heading: 'Merkmal',
    cell: ({ figure, label, dimensions }) => figure ?? [label, ...Object.values(dimensions)].join(', '),
  },
  { heading: 'Region', cell: ({ region }) => region ?? '' },
  { heading: 'Zeitraum', cell: ({ period }) => period },
  {
    heading: 'Wert',
    cell: ({ value, sign }) => (value === null ? (sign ?? '') : String(value).replace('.', ',')),
    right: true,
  },
  { heading: 'Einheit', cell: ({ unit }) => unit },
  { heading: 'Quelle', cell: ({ source }) => source },
  { heading: 'Tabelle', cell: ({ table }) => table ?? '' },
  { heading: 'Datenstand', cell: ({ datenstand }) => datenstand ?? '' },
];

/** Observations as a table for people, columns aligned, German numbers. */
export function* tableLines(observations: readonly Observation[]): Generator<string> {
  const widths = COLUMNS.map(({ heading, cell }) =>
    observations.reduce(
      (width, observation) => Math.max(width, shown(cell(observation)).length),
      heading.length,
    ),
  );
  const line = (cells: readonly string[]) =>
    `${cells
      .map((cell, index) => padded(cell, widths[index] ?? 0, COLUMNS[index]?.right))
      .join('  ')
      .trimEnd()}\n`;
  yield line(COLUMNS.map(({ heading }) => heading));
  yield line(widths.map((width) => '-'.repeat(width)));
  for (const observation of observations) yield line(COLUMNS.map(({ cell }) => shown(cell(observation))));
}

function shown(text: string): string {
  const plain = plainText(text);
  return plain.length > LONGEST_CELL ? `${plain.slice(0, LONGEST_CELL - 1)}…` : plain;
}

function padded(cell: string, width: number, right = false): string {
  return right ? cell.padStart(width) : cell.padEnd(width);
}
