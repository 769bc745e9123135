import { parseAddress } from '../address';
import type { Area } from '../address';
import type { Grid } from '../state';
import { figureName, NAME_OF_FIGURE } from './binding';
import { BINDINGS_NAMESPACE } from './bindings-xml';
import type { FigureState, Place } from './figure-state';
import { LEDGER_NAME } from './ledger';

/** Names are numbered from 1: the first request already asks for so many of them. */
const GUESSED = 60;

/**
 * Reads the bindings and everything they lead to: in one sync, and in a second one where there are more names than
 * expected or copied sheets. `expected` are names known from a plan.
 */
export async function lookFigures(
  context: Excel.RequestContext,
  expected: readonly string[] = [],
): Promise<FigureState> {
  const { workbook } = context;
  const guessed = Array.from({ length: GUESSED }, (_, index) => figureName(index + 1));
  const sheets = workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/names/items/name',
  );
  const structure = workbook.protection.load('protected');
  const names = workbook.names.load('items/name');
  const part = askForPart(context);
  const ledger = askForLedger(context);
  const asked = new Map(
    [...new Set([...guessed, ...expected])].map((name) => [name.toLowerCase(), askFor(workbook.names, name)]),
  );
  await context.sync();

  const taken = names.items.map(({ name }) => name).filter((name) => NAME_OF_FIGURE.test(name));
  const more = taken.filter((name) => !asked.has(name.toLowerCase()));
  const copied = sheets.items.flatMap((sheet) => {
    const ours = sheet.names.items
      .map(({ name }) => name.split('!').at(-1) ?? name)
      .filter((name) => NAME_OF_FIGURE.test(name));
    return ours.length > 0
      ? [
          {
            sheet: sheet.name,
            answers: ours.map((name) => [name.toLowerCase(), askFor(sheet.names, name)] as const),
          },
        ]
      : [];
  });
  for (const name of more) asked.set(name.toLowerCase(), askFor(workbook.names, name));
  if (more.length > 0 || copied.length > 0) await context.sync();

  const known = sheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    protected: sheet.protection.protected,
    visible: sheet.visibility === 'Visible',
  }));
  return {
    structureProtected: structure.protected,
    sheets: known,
    taken: new Set(taken),
    places: answersOf(asked),
    copies: copied.map(({ sheet, answers }) => ({ sheet, places: answersOf(answers) })),
    part: part(),
    ledger: ledger(),
  };
}

/** Queues the question for the custom XML part with the bindings. */
export function askForPart(context: Excel.RequestContext): () => FigureState['part'] {
  const parts = context.workbook.customXmlParts.getByNamespace(BINDINGS_NAMESPACE);
  const answers = { count: parts.getCount(), xml: parts.getOnlyItemOrNullObject().getXml() };
  return () => {
    const { count, xml } = answers;
    if (count.value > 1) return 'several';
    return count.value === 0 ? null : xml.value;
  };
}

type Answer = () => Place | undefined;

function askFor(names: Excel.NamedItemCollection, name: string): Answer {
  const item = names.getItemOrNullObject(name);
  const range = item.getRangeOrNullObject().load('address,formulas,values,numberFormat');
  return () =>
    range.isNullObject
      ? undefined
      : {
          area: parseAddress(range.address),
          formulas: range.formulas as Grid,
          values: range.values as Grid,
          formats: range.numberFormat as string[][],
        };
}

function answersOf(asked: Iterable<readonly [string, Answer]>): ReadonlyMap<string, Place> {
  return new Map(
    [...asked].flatMap(([name, answer]) => {
      const place = answer();
      return place ? [[name, place] as const] : [];
    }),
  );
}

function askForLedger(context: Excel.RequestContext): () => FigureState['ledger'] {
  const item = context.workbook.names.getItemOrNullObject(LEDGER_NAME).load('name');
  const head = item.getRangeOrNullObject().load('address');
  const used = head.getEntireColumn().getUsedRangeOrNullObject(true).load('address,values');
  return () => {
    if (item.isNullObject) return undefined;
    if (head.isNullObject) return 'lost';
    const heading = parseAddress(head.address);
    const lines = used.isNullObject ? [] : below(heading, parseAddress(used.address), used.values as Grid);
    return { heading, lines };
  };
}

/** The lines from the headings downwards, each as wide as they are. */
function below(heading: Area, used: Area, values: Grid): Grid {
  const left = heading.column - used.column;
  return values
    .slice(Math.max(0, heading.row - used.row))
    .map((line) => Array.from({ length: heading.columns }, (_, index) => line[left + index] ?? ''));
}
