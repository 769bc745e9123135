import { formatAbsolute } from '../../grid/reference';
import type { DefinedName } from '../../grid/names';
import { HostCollection, NULL_OBJECT } from '../../protocol/host-object';
import type { HostObject } from '../../protocol/host-object';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { RangeObject } from '../range/range-object';
import { checkName } from './name-rules';
import { NamedItem } from './named-item';

/** Excel.NamedItemCollection of the workbook, or of one sheet. */
export class NamedItemCollection extends HostCollection {
  readonly className = 'NamedItemCollection';

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string | undefined,
  ) {
    super();
  }

  items(): readonly HostObject[] {
    const names = this.context.grid.names.list();
    return names.filter(({ sheetId }) => sheetId === this.sheetId).map((name) => this.wrap(name));
  }

  indexer(key: string | number): HostObject {
    const name = this.context.grid.names.find(String(key), this.sheetId);
    if (!name) throw refusals.notFound(`the name ${key}`);
    return this.wrap(name);
  }

  GetItemOrNullObject(key: string): HostObject | typeof NULL_OBJECT {
    const name = this.context.grid.names.find(key, this.sheetId);
    return name ? this.wrap(name) : NULL_OBJECT;
  }
  GetCount(): number {
    return this.items().length;
  }

  /** "A resource with the same name or identifier already exists" (office-js issue 2875). */
  Add(name: string, reference: unknown, comment: string | null): HostObject {
    const checked = checkName(name);
    const { grid } = this.context;
    if (grid.names.find(checked, this.sheetId) || grid.tables.byName(checked))
      throw refusals.exists(`the name ${name}`);
    const entry = grid.names.add({
      name: checked,
      formula: this.formulaOf(reference),
      comment: comment ?? '',
      visible: true,
      ...(this.sheetId !== undefined && { sheetId: this.sheetId }),
    });
    return this.wrap(entry);
  }

  private formulaOf(reference: unknown): string {
    if (reference instanceof RangeObject) {
      return formatAbsolute(this.context.grid.sheets.name(reference.sheetId), reference.area);
    }
    if (typeof reference === 'number' || typeof reference === 'boolean')
      return String(reference).toUpperCase();
    if (typeof reference !== 'string' || !reference.startsWith('=') || reference.length < 2) {
      throw refusals.argument('a name stands for a range or for a formula that begins with =');
    }
    return reference.slice(1);
  }

  private wrap({ id }: DefinedName): HostObject {
    return new NamedItem(this.context, id);
  }
}
