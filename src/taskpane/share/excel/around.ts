import type { Summen } from '../../../domain/geheimhaltung/totals';
import { parseAddress } from '../../../workbook/address';
import { inWorkbook } from '../../../workbook/session';
import { refuseMarked, selectedTable } from './selected-table';

/** Where the totals of a marked table stand; a mark says it, nothing is guessed. */
export type MarkedSummen = Exclude<Summen, 'automatisch'>;

const MARKED = /^AMIP_Fallzahlen_(\d+)_(keine|zeile|spalte|beide)$/i;

/** A table that is marked as counts by a workbook name. */
interface Marked {
  readonly name: string;
  /** `Maßnahmen!A3:D12`; what the name means, where it is no area. */
  readonly address: string;
  readonly summen: MarkedSummen;
}

/** What the page offers to choose from. */
export interface Around {
  /** Titles of the visible sheets, in the order of their tabs. */
  readonly sheets: readonly string[];
  readonly marked: readonly Marked[];
}

export const NOTHING_AROUND: Around = { sheets: [], marked: [] };

export async function lookAround(): Promise<Around> {
  return inWorkbook(async (context) => {
    const look = askAround(context);
    await context.sync();
    return look();
  });
}

/**
 * Marks the selected cells as a table of counts: the only thing that this page writes into the workbook.
 *
 * @throws WorkbookError with a sentence for what is no table of numbers, or marked already
 */
export async function markSelection(summen: MarkedSummen): Promise<Around> {
  return inWorkbook(async (context) => {
    const { workbook } = context;
    const names = workbook.names.load('items/name,items/formula');
    const table = await selectedTable(context);
    const marked = names.items.flatMap((item) => markOf(item) ?? []);
    refuseMarked(
      parseAddress(table.address),
      marked.map(({ address }) => address),
    );
    workbook.names.add(
      freeName(
        names.items.map(({ name }) => name),
        summen,
      ),
      table,
    );
    const look = askAround(context);
    await context.sync();
    return look();
  });
}

export async function removeMark(name: string): Promise<Around> {
  return inWorkbook(async (context) => {
    context.workbook.names.getItemOrNullObject(name).delete();
    const look = askAround(context);
    await context.sync();
    return look();
  });
}

/** One more than the highest number in use, so that no name ever means another table than it did. */
export function freeName(taken: readonly string[], summen: MarkedSummen): string {
  const numbers = taken.map((name) => Number(MARKED.exec(name)?.[1] ?? 0));
  return `AMIP_Fallzahlen_${Math.max(0, ...numbers) + 1}_${summen}`;
}

function askAround({ workbook }: Excel.RequestContext): () => Around {
  const sheets = workbook.worksheets.load('items/name,items/visibility');
  const names = workbook.names.load('items/name,items/formula');
  return () => ({
    sheets: sheets.items.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name),
    marked: names.items.flatMap((item) => markOf(item) ?? []),
  });
}

function markOf({ name, formula }: Pick<Excel.NamedItem, 'name' | 'formula'>): Marked | undefined {
  const summen = MARKED.exec(name)?.[2]?.toLowerCase() as MarkedSummen | undefined;
  return summen && { name, address: plainAddress(formula), summen };
}

function plainAddress(formula: unknown): string {
  return String(formula).replace(/^=/, '').replaceAll('$', '');
}
