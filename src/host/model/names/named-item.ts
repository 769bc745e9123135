import type { DefinedName } from '../../grid/names';
import { HostObject, NULL_OBJECT } from '../../protocol/host-object';
import { nameArea } from '../addresses';
import type { ModelContext } from '../context';
import { refusals } from '../messages';

type Maybe = HostObject | typeof NULL_OBJECT;

/** Excel.NamedItem */
export class NamedItem extends HostObject {
  readonly className = 'NamedItem';

  constructor(
    private readonly context: ModelContext,
    private readonly id: string,
  ) {
    super();
  }

  private get entry(): DefinedName {
    const entry = this.context.grid.names.byId(this.id);
    if (!entry) throw refusals.deleted('NamedItem');
    return entry;
  }

  get _Id(): string {
    return this.entry.name;
  }
  get Name(): string {
    return this.entry.name;
  }
  get Formula(): string {
    return `=${this.entry.formula}`;
  }
  set Formula(formula: string) {
    if (!formula.startsWith('=') || formula.length < 2) throw refusals.argument('a formula begins with =');
    this.context.grid.names.change(this.id, { formula: formula.slice(1) });
  }
  get Comment(): string {
    return this.entry.comment;
  }
  set Comment(comment: string) {
    this.context.grid.names.change(this.id, { comment });
  }
  get Visible(): boolean {
    return this.entry.visible;
  }
  set Visible(visible: boolean) {
    this.context.grid.names.change(this.id, { visible });
  }
  get Scope(): string {
    return this.entry.sheetId === undefined ? 'Workbook' : 'Worksheet';
  }
  /** Excel.NamedItemType. A name whose cells were deleted is an error, and so is its value. */
  get Type(): string {
    const { formula } = this.entry;
    if (formula.includes('#REF!')) return 'Error';
    if (nameArea(this.context, formula)) return 'Range';
    if (/^".*"$/s.test(formula)) return 'String';
    if (/^(TRUE|FALSE)$/i.test(formula)) return 'Boolean';
    return Number.isInteger(Number(formula)) ? 'Integer' : 'Double';
  }
  /** For a range its address (Excel.NamedItem.value). */
  get Value(): unknown {
    const { formula } = this.entry;
    switch (this.Type) {
      case 'Error':
        return '#REF!';
      case 'String':
        return formula.slice(1, -1).replaceAll('""', '"');
      case 'Boolean':
        return formula.toUpperCase() === 'TRUE';
      case 'Range':
        return formula;
      default:
        return Number.isFinite(Number(formula)) ? Number(formula) : formula;
    }
  }
  get Worksheet(): HostObject {
    const worksheet = this.WorksheetOrNullObject;
    if (worksheet === NULL_OBJECT) throw refusals.notFound('the name belongs to the workbook');
    return worksheet;
  }
  get WorksheetOrNullObject(): Maybe {
    const { sheetId } = this.entry;
    return sheetId === undefined ? NULL_OBJECT : this.context.factory.worksheet(sheetId);
  }

  /** "Throws an error if the named item's type is not a range" (Excel.NamedItem.getRange). */
  GetRange(): HostObject {
    const range = this.GetRangeOrNullObject();
    if (range === NULL_OBJECT) throw refusals.notFound(`the name ${this.Name} does not point to cells`);
    return range;
  }
  GetRangeOrNullObject(): Maybe {
    const place = nameArea(this.context, this.entry.formula);
    return place ? this.context.factory.range(place.sheetId, place.area) : NULL_OBJECT;
  }
  Delete(): void {
    this.context.grid.names.remove(this.entry.id);
  }
}
