import type { EventSink } from '../events';
import { EVENT, WORKBOOK_TARGET } from '../events';
import { HostCollection, HostError, HostObject, NULL_OBJECT } from '../host-object';

/* The smallest object tree that shows every way of the protocol: two sheets, cells in a map, no formulas. */

type Cell = string | number | boolean | null;

class TinyRange extends HostObject {
  readonly className = 'Range';

  constructor(
    readonly sheet: TinySheet,
    readonly top: number,
    readonly left: number,
    readonly rows: number,
    readonly columns: number,
  ) {
    super();
  }

  get Address(): string {
    const last =
      this.rows * this.columns > 1 ? `:${name(this.top + this.rows - 1, this.left + this.columns - 1)}` : '';
    return `${this.sheet.Name}!${name(this.top, this.left)}${last}`;
  }

  get RowCount(): number {
    return this.rows;
  }

  get ColumnCount(): number {
    return this.columns;
  }

  /** A getter may have to wait for a calculation. */
  get Values(): Promise<Cell[][]> {
    return Promise.resolve(this.cells((key) => this.sheet.cells.get(key) ?? ''));
  }

  set Values(values: Cell[][]) {
    if (this.sheet.Protection.Protected) throw new HostError('AccessDenied', 'The sheet is protected.');
    if (values.length !== this.rows || values.some((row) => row.length !== this.columns)) {
      throw new HostError('InvalidArgument', 'The array does not fit the range.');
    }
    values.flat().forEach((value, index) => {
      const key = name(this.top + Math.floor(index / this.columns), this.left + (index % this.columns));
      if (value !== null) this.sheet.cells.set(key, value);
    });
  }

  get Format(): TinyFormat {
    return this.sheet.format(this.Address);
  }

  get Worksheet(): TinySheet {
    return this.sheet;
  }

  GetRow(row: number): TinyRange {
    return new TinyRange(this.sheet, this.top + row, this.left, 1, this.columns);
  }

  GetBoundingRect(other: TinyRange): TinyRange {
    const bottom = Math.max(this.top + this.rows, other.top + other.rows);
    return new TinyRange(
      this.sheet,
      Math.min(this.top, other.top),
      this.left,
      bottom - this.top,
      this.columns,
    );
  }

  /** ExcelApi 1.15. */
  GetDependents(): TinyRange {
    return this;
  }

  Clear(): void {
    this.cells((key) => this.sheet.cells.delete(key));
  }

  Fail(): never {
    throw new TypeError('a fault of the host');
  }

  private cells<T>(read: (key: string) => T): T[][] {
    return Array.from({ length: this.rows }, (_, row) =>
      Array.from({ length: this.columns }, (__, column) => read(name(this.top + row, this.left + column))),
    );
  }
}

class TinyFont extends HostObject {
  readonly className = 'RangeFont';
  private bold = false;

  get Bold(): boolean {
    return this.bold;
  }

  set Bold(bold: boolean) {
    this.bold = bold;
  }
}

class TinyFormat extends HostObject {
  readonly className = 'RangeFormat';
  readonly Font = new TinyFont();
  private alignment = 'General';

  get HorizontalAlignment(): string {
    return this.alignment;
  }

  set HorizontalAlignment(alignment: string) {
    this.alignment = alignment;
  }
}

class TinyProtection extends HostObject {
  readonly className = 'WorksheetProtection';
  isProtected = false;

  get Protected(): boolean {
    return this.isProtected;
  }

  Protect(): void {
    this.isProtected = true;
  }
}

class TinySheet extends HostObject {
  readonly className = 'Worksheet';
  readonly cells = new Map<string, Cell>();
  private readonly formats = new Map<string, TinyFormat>();
  private readonly protection = new TinyProtection();

  constructor(
    readonly Id: string,
    private title: string,
  ) {
    super();
  }

  get Name(): string {
    return this.title;
  }

  set Name(title: string) {
    this.title = title;
  }

  /** ExcelApi 1.14, so a `load()` on an older Excel leaves it out. */
  get TabId(): number {
    return 7;
  }

  get Protection(): TinyProtection {
    return this.protection;
  }

  format(address: string): TinyFormat {
    const format = this.formats.get(address) ?? new TinyFormat();
    this.formats.set(address, format);
    return format;
  }

  GetRange(address: string): TinyRange {
    const match = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(address);
    if (!match) throw new HostError('InvalidArgument', `${address} is no address.`);
    const [, c1 = 'A', r1 = '1', c2 = c1, r2 = r1] = match;
    const left = c1.charCodeAt(0) - 64;
    return new TinyRange(this, Number(r1), left, Number(r2) - Number(r1) + 1, c2.charCodeAt(0) - 63 - left);
  }

  Delete(): void {
    throw new HostError('InvalidOperation', 'This sheet stays.');
  }
}

class TinySheets extends HostCollection {
  readonly className = 'WorksheetCollection';
  private readonly sheets = [new TinySheet('s1', 'Ressourcen'), new TinySheet('s2', 'Ziele')];
  isRegistered = false;

  items(): readonly TinySheet[] {
    return this.sheets;
  }

  indexer(key: string | number): TinySheet {
    const sheet = this.find(key);
    if (!sheet) throw new HostError('ItemNotFound', `There is no sheet ${key}.`);
    return sheet;
  }

  GetItemOrNullObject(key: string): TinySheet | typeof NULL_OBJECT {
    return this.find(key) ?? NULL_OBJECT;
  }

  GetCount(): number {
    return this.sheets.length;
  }

  Add(title: string): TinySheet {
    const sheet = new TinySheet(`s${this.sheets.length + 1}`, title);
    this.sheets.push(sheet);
    return sheet;
  }

  _RegisterDataChangedEvent(): void {
    this.isRegistered = true;
  }

  _UnregisterDataChangedEvent(): void {
    this.isRegistered = false;
  }

  private find(key: string | number): TinySheet | undefined {
    return this.sheets.find(({ Id, Name }) => Id === key || Name === key);
  }
}

/** An item whose id is a private member: settings, names. */
class TinySetting extends HostObject {
  readonly className = 'Setting';

  constructor(
    readonly Key: string,
    readonly Value: unknown,
  ) {
    super();
  }

  get _Id(): string {
    return this.Key;
  }
}

class TinySettings extends HostCollection {
  readonly className = 'SettingCollection';
  private readonly settings: TinySetting[] = [];

  items(): readonly TinySetting[] {
    return this.settings;
  }

  indexer(key: string | number): TinySetting {
    const setting = this.settings.find(({ Key }) => Key === key);
    if (!setting) throw new HostError('ItemNotFound', `There is no setting ${key}.`);
    return setting;
  }

  Add(key: string, value: unknown): TinySetting {
    const setting = new TinySetting(key, value);
    this.settings.push(setting);
    return setting;
  }
}

export class TinyWorkbook extends HostObject {
  readonly className = 'Workbook';
  readonly Worksheets = new TinySheets();
  readonly Settings = new TinySettings();

  changed(emit: EventSink, address: string): void {
    if (!this.Worksheets.isRegistered) return;
    const args = {
      address,
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: 's1',
      triggerSource: 'Unknown',
    };
    emit({ type: EVENT.worksheetChanged, targetId: WORKBOOK_TARGET, args });
  }
}

function name(row: number, column: number): string {
  return `${String.fromCharCode(64 + column)}${row}`;
}
