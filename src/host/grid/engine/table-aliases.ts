import { parseStructRef, tokenize, tokenTypes, type Token } from '@borgar/fx';
import { SuperTableService } from '@univerjs/engine-formula';
import type { ISuperTable } from '@univerjs/engine-formula';
import { columnsOf, sectionOf } from '../structured/parts';
import type { StructuredReference } from '../structured/parts';

/** A table as formulas see it. */
export interface FormulaTable {
  readonly id: string;
  readonly sheetId: string;
  /** Header row and body. */
  readonly range: ISuperTable['range'];
  readonly columns: readonly string[];
}

/** No name of a table or cell begins so, and the engine's pattern for table names takes it. */
const MARK = '§';
/** So many formulas are kept as tokens. */
const MOST_READ = 10_000;

/** Under this a formula notes that it speaks of a table, or would if there were one: no name of a cell has a colon. */
export const tableKey = (name: string): string => `table:${name.toLowerCase()}`;

/**
 * The engine takes no table name with `_` or `.`, no header with a sign of its own grammar, and the headers that a
 * table had when it was made. So what it parses are aliases, with the columns counted: `§1[[#Data],[2]:[2]]`.
 */
export class TableAliases {
  /** Where tables are found, in any letter case. */
  find: (name: string) => FormulaTable | undefined = () => undefined;
  readonly service = new SuperTableService();
  private readonly numbers = new Map<string, number>();
  private readonly read = new Map<string, readonly Token[]>();

  /** The formula with aliases for its tables; `used` gets the keys of all names that are or could be tables. */
  translate(unitId: string, formula: string, used: Set<string>): string {
    const tokens = this.tokens(formula);
    if (!tokens.some(({ type }) => type === tokenTypes.REF_NAMED || type === tokenTypes.REF_STRUCT))
      return formula;
    return tokens
      .map(({ type, value }) => {
        if (type === tokenTypes.REF_NAMED) return this.reference(unitId, { table: value }, used) ?? value;
        if (type !== tokenTypes.REF_STRUCT) return value;
        const reference = parseStructRef(value);
        return (reference && this.reference(unitId, reference, used)) ?? '#REF!';
      })
      .join('');
  }

  /** The table of which the token means the row that the formula stands in. */
  tableOfRow(unitId: string, token: string): ISuperTable | undefined {
    const [, alias] = /(§\d+)\[\[#This Row\]/.exec(token) ?? [];
    return alias === undefined ? undefined : (this.service.getTable(unitId, alias) ?? undefined);
  }

  /** The engine asks for the same formulas and names again and again. */
  private tokens(formula: string): readonly Token[] {
    const known = this.read.get(formula);
    if (known) return known;
    if (this.read.size >= MOST_READ) this.read.clear();
    const tokens = tokenize(formula);
    this.read.set(formula, tokens);
    return tokens;
  }

  private reference(unitId: string, reference: StructuredReference, used: Set<string>): string | undefined {
    const { table: name = '', sections = [], columns = [] } = reference;
    used.add(tableKey(name));
    const table = this.find(name);
    const section = sectionOf(sections);
    const place = table && columnsOf(table.columns, columns);
    if (!place || section === undefined) return undefined;
    return `${this.alias(unitId, table)}[[${section}],[${place.first}]:[${place.last}]]`;
  }

  private alias(unitId: string, { id, sheetId, range, columns }: FormulaTable): string {
    if (!this.numbers.has(id)) this.numbers.set(id, this.numbers.size + 1);
    const alias = `${MARK}${this.numbers.get(id) ?? 0}`;
    const titleMap = new Map(columns.map((_, index) => [String(index), index]));
    this.service.registerTable(unitId, alias, { sheetId, range, titleMap });
    return alias;
  }
}
