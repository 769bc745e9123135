import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { Engine } from './engine/engine';

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** Without a leading `=`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet it belongs to; without it, the workbook. */
  readonly sheetId?: string;
}

/** The engine's mark of a name that the whole workbook sees. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/** Names of cells and formulas. The engine follows inserted and deleted rows in them, and renamed sheets. */
export class Names {
  private readonly service: IDefinedNamesService;
  private created = 0;

  constructor(private readonly engine: Engine) {
    this.service = engine.injector.get(IDefinedNamesService);
  }

  /** In the order of the alphabet, as Excel lists them. */
  list(): DefinedName[] {
    return Object.values(this.service.getDefinedNameMap(this.engine.unitId) ?? {})
      .map(fromEngine)
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  /** Excel compares names without regard to case. */
  find(name: string, sheetId?: string): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.list().find((entry) => entry.name.toLowerCase() === wanted && entry.sheetId === sheetId);
  }

  byId(id: string): DefinedName | undefined {
    const entry = this.service.getValueById(this.engine.unitId, id);
    return entry ? fromEngine(entry) : undefined;
  }

  add(name: Omit<DefinedName, 'id'>): DefinedName {
    const entry = { id: `name-${++this.created}`, ...name };
    this.put(entry);
    return entry;
  }

  change(id: string, change: Partial<Omit<DefinedName, 'id' | 'sheetId'>>): void {
    const entry = this.byId(id);
    if (entry) this.put({ ...entry, ...change });
  }

  remove(id: string): void {
    const entry = this.service.getValueById(this.engine.unitId, id);
    if (entry) this.engine.run(RemoveDefinedNameMutation, { ...entry });
  }

  private put({ id, name, formula, comment, visible, sheetId }: DefinedName): void {
    this.engine.run(SetDefinedNameMutation, {
      id,
      name,
      formulaOrRefString: formula,
      comment,
      hidden: !visible,
      localSheetId: sheetId ?? WHOLE_WORKBOOK,
    });
  }
}

function fromEngine(entry: IDefinedNamesServiceParam): DefinedName {
  const { id, name, formulaOrRefString, comment, hidden, localSheetId } = entry;
  return {
    id,
    name,
    formula: formulaOrRefString.replace(/^=/, ''),
    comment: comment ?? '',
    visible: hidden !== true,
    ...(localSheetId !== undefined && localSheetId !== WHOLE_WORKBOOK && { sheetId: localSheetId }),
  };
}
