import type { CallResult, FunctionCall, FunctionCaller } from '../../functions/call';
import type { CellMove } from '../structure';

export interface CallingCell {
  sheetId: string;
  row: number;
  column: number;
}

/** The calls of one cell. A formula may hold several; what its last calculation did not use is forgotten. */
interface CellCalls extends CallingCell {
  pass: number;
  current: Map<string, Entry>;
  previous: Map<string, Entry>;
}

type Call = Omit<FunctionCall, 'address'>;

interface Entry {
  result: CallResult | null;
}

export interface CallsOptions {
  readonly caller: FunctionCaller;
  /** The number of the calculation that runs now. */
  readonly pass: () => number;
  readonly address: (cell: CallingCell) => string;
  /** Results of these cells have arrived: they and what depends on them are to be calculated. */
  readonly arrived: (cells: readonly CallingCell[]) => void;
}

/**
 * Calls that formulas made, by cell. A call goes out once and again when an argument changed, as in Excel: a
 * calculation that leaves its arguments alone does not repeat it (Excel-Custom-Functions issue 368).
 */
export class Calls {
  private readonly cells = new Map<string, CellCalls>();
  private finished: CallingCell[] = [];
  private readonly waiting = new Set<() => void>();
  private readonly listeners = new Set<() => void>();
  private open = 0;

  constructor(private readonly options: CallsOptions) {}

  /** How many calls have gone out and not come back. */
  get pending(): number {
    return this.open + this.finished.length;
  }

  /** The result, or null while it is under way. */
  request(cell: CallingCell, call: Call): CallResult | null {
    return this.look(cell, call, () =>
      this.options.caller.call({ ...call, address: this.options.address(cell) }),
    );
  }

  /** The answer to a call that the host does not pass on; it comes later as every other, so that all hear of it. */
  refuse(cell: CallingCell, call: Call, message: string): CallResult | null {
    return this.look(cell, call, () => Promise.resolve({ ok: false, error: '#VALUE!', message }));
  }

  private look(cell: CallingCell, call: Call, answer: () => Promise<CallResult>): CallResult | null {
    const calls = this.callsOf(cell);
    const key = `${call.id}|${JSON.stringify(call.args)}`;
    const known = calls.current.get(key) ?? calls.previous.get(key);
    const entry = known ?? { result: null };
    calls.current.set(key, entry);
    if (!known) this.send(calls, entry, key, answer);
    return entry.result;
  }

  /** The message that came with an error of this cell, `row` and `column` counted from the cell with the formula. */
  message(cell: CallingCell, row: number, column: number): string | undefined {
    for (const { result } of this.cells.get(keyOf(cell))?.current.values() ?? []) {
      if (!result) continue;
      if (!result.ok) {
        if (result.message) return result.message;
        continue;
      }
      const value = result.block[row]?.[column];
      if (value !== null && typeof value === 'object' && value.message) return value.message;
    }
    return undefined;
  }

  /** Forgets every result, so that the next calculation calls everything again. */
  forget(): void {
    this.cells.clear();
  }

  /** Rows or columns were inserted or deleted: calls under way belong to where their cell is now. */
  move(sheetId: string, moved: CellMove): void {
    const all = [...this.cells.values()];
    this.cells.clear();
    for (const calls of all) {
      const target = calls.sheetId === sheetId ? moved(calls.row, calls.column) : calls;
      if (!target) continue;
      calls.row = target.row;
      calls.column = target.column;
      this.cells.set(keyOf(calls), calls);
    }
  }

  /** Returns the way to stop listening. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }

  /** Resolves when the next results have arrived. */
  nextArrival(): Promise<void> {
    return new Promise((resolve) => this.waiting.add(resolve));
  }

  private callsOf(cell: CallingCell): CellCalls {
    const key = keyOf(cell);
    const pass = this.options.pass();
    let calls = this.cells.get(key);
    if (!calls) {
      calls = { ...cell, pass, current: new Map(), previous: new Map() };
      this.cells.set(key, calls);
    } else if (calls.pass !== pass) {
      calls.pass = pass;
      calls.previous = calls.current;
      calls.current = new Map();
    }
    return calls;
  }

  private send(calls: CellCalls, entry: Entry, key: string, answer: () => Promise<CallResult>): void {
    this.open += 1;
    this.changed();
    const done = (result: CallResult): void => {
      entry.result = result;
      this.open -= 1;
      const wanted = this.cells.get(keyOf(calls)) === calls && calls.current.get(key) === entry;
      this.collect(wanted ? calls : null);
    };
    answer().then(done, (error: unknown) => {
      done({ ok: false, error: '#VALUE!', message: error instanceof Error ? error.message : String(error) });
    });
  }

  /** Results come in batches; one calculation serves all that arrive in the same task. */
  private collect(cell: CellCalls | null): void {
    if (this.finished.length === 0) {
      setTimeout(() => {
        const cells = this.finished.filter(({ sheetId }) => sheetId !== '');
        this.finished = [];
        this.options.arrived(cells);
        this.changed();
        for (const resolve of this.waiting) resolve();
        this.waiting.clear();
      }, 0);
    }
    this.finished.push(cell ?? { sheetId: '', row: 0, column: 0 });
  }
}

const keyOf = ({ sheetId, row, column }: CallingCell): string => `${sheetId}!${row},${column}`;
