import type { Grid } from './grid';
import { CONTENT_TYPES, relationshipsPart } from './package';
import { PackageReader } from './package-reader';
import { readSharedStrings } from './shared-strings';
import type { SheetContent } from './sheet-content';
import { readSheet } from './sheet-content';
import { numberFormatsOf } from './styles';
import type { Element } from './tree';
import { childOf, childrenOf, isOn } from './tree';
import type { DefinedName, Sheet, Table } from './workbook-types';
import { columnSpans } from './columns';
import { tableOf } from './tables';

/** A workbook as its file holds it. What is large is read when it is asked for, and once. */
export class Workbook {
  readonly package: PackageReader;
  private readers_: readonly SheetReader[] | undefined;
  private strings_: readonly string[] | undefined;
  private formats_: readonly string[] | undefined;
  private names_: readonly DefinedName[] | undefined;
  private tables_: readonly Table[] | undefined;

  /** @param other a workbook that has many parts in common with this one: those are read once */
  constructor(
    bytes: Uint8Array,
    private readonly other?: Workbook,
  ) {
    this.package = new PackageReader(bytes);
  }

  /** The workbook part. */
  get part(): string {
    const [part] = this.package.related('', 'officeDocument');
    if (part === undefined) throw new Error('no workbook');
    return part;
  }

  get root(): Element {
    return this.package.tree(this.part);
  }

  get sheets(): readonly Sheet[] {
    return this.readers;
  }

  private get readers(): readonly SheetReader[] {
    return (this.readers_ ??= this.openSheets());
  }

  sheet(title: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.title === title);
  }

  get names(): readonly DefinedName[] {
    return (this.names_ ??= this.readNames());
  }

  get stringsPart(): string | undefined {
    return this.package.related(this.part, 'sharedStrings')[0];
  }

  get strings(): readonly string[] {
    return (this.strings_ ??= this.readStrings());
  }

  get styles(): Element | undefined {
    const [part] = this.package.related(this.part, 'styles');
    return part === undefined ? undefined : this.package.tree(part);
  }

  get formats(): readonly string[] {
    return (this.formats_ ??= numberFormatsOf(this.styles));
  }

  get tables(): readonly Table[] {
    return (this.tables_ ??= this.sheets.flatMap(({ title, part }) =>
      this.package.related(part, 'table').flatMap((table) => tableOf(this.package.tree(table), title, table)),
    ));
  }

  private readNames(): readonly DefinedName[] {
    return childrenOf(childOf(this.root, 'definedNames'), 'definedName').map(({ attributes, text }) => {
      const scope = attributes.localSheetId === undefined ? undefined : Number(attributes.localSheetId);
      return {
        name: attributes.name ?? '',
        formula: text.trim(),
        isHidden: isOn(attributes.hidden),
        ...(scope === undefined ? {} : { scope, sheet: this.sheets[scope]?.title ?? '' }),
      };
    });
  }

  /** The part that keeps the sheets from being found: content types, relationships or the workbook part. */
  unreadablePart(): string | undefined {
    let part = CONTENT_TYPES;
    try {
      void this.package.contentTypes;
      part = relationshipsPart('');
      part = this.part;
      void this.root;
      part = relationshipsPart(this.part);
      void this.sheets;
      return undefined;
    } catch {
      return part;
    }
  }

  /** Reads a part in the way in which it is needed later, so that none is read twice. @throws for what is no XML */
  read(part: string): void {
    const sheet = this.sheets.find((one) => one.part === part);
    if (sheet) void sheet.root;
    else if (part === this.stringsPart) void this.strings;
    else this.package.tree(part);
  }

  /** The elements of a part but rows and shared texts; undefined for what is no XML. */
  elements(part: string): Element | undefined {
    const sheet = this.sheets.find((one) => one.part === part);
    if (sheet) return sheet.root;
    return part === this.stringsPart || !this.package.isXml(part) ? undefined : this.package.tree(part);
  }

  /** The text of a part of XML, without rows in which nothing but rows, cells and what cells hold can stand. */
  text(part: string): string {
    return this.readers.find((sheet) => sheet.part === part)?.rest ?? this.package.xml(part);
  }

  private readStrings(): readonly string[] {
    const part = this.stringsPart;
    if (part === undefined) return [];
    return this.isSame(part, this.other?.stringsPart)
      ? (this.other?.strings ?? [])
      : readSharedStrings(this.package.xml(part));
  }

  /** Whether a part is the same, byte for byte, as a part of the other workbook. */
  private isSame(part: string, of: string | undefined): boolean {
    const { other } = this;
    if (of === undefined || !other?.package.has(of)) return false;
    return areEqual(this.package.bytes(part), other.package.bytes(of));
  }

  private openSheets(): readonly SheetReader[] {
    const relationships = this.package.relationships(this.part);
    return childrenOf(childOf(this.root, 'sheets'), 'sheet').map(({ attributes, ids }) => {
      const leading = relationships.find(({ id }) => id === ids[0]);
      if (!leading) throw new Error('sheet without part');
      return new SheetReader(
        this.package,
        attributes.name ?? '',
        leading.target,
        leading.kind,
        attributes.state,
        (part) => this.sheetLike(part),
      );
    });
  }

  /** The sheet of the other workbook with the same part, and whether every byte of it is the same. */
  private sheetLike(part: string): LikeSheet | undefined {
    const sheet = this.other?.readers.find((one) => one.part === part);
    return sheet && { sheet, isSame: this.isSame(part, part) };
  }
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}

interface LikeSheet {
  readonly sheet: SheetReader;
  readonly isSame: boolean;
}

class SheetReader implements Sheet {
  private read: SheetContent | undefined;

  constructor(
    private readonly pack: PackageReader,
    readonly title: string,
    readonly part: string,
    readonly kind: string,
    private readonly state: string | undefined,
    private readonly likeOf: (part: string) => LikeSheet | undefined,
  ) {}

  get isVisible(): boolean {
    return this.state === undefined || this.state === 'visible';
  }

  get root(): Element {
    return this.content.root;
  }

  get grid(): Grid {
    return this.content.grid;
  }

  get rest(): string | undefined {
    return this.content.rest;
  }

  get columns(): ReturnType<typeof columnSpans> {
    return columnSpans(this.root);
  }

  /** Nobody will compare rows with those of this sheet any more. */
  release(): void {
    this.pack.release(this.part);
    if (this.read) this.read = withoutRows(this.read);
  }

  private get content(): SheetContent {
    return (this.read ??= this.readContent());
  }

  private readContent(): SheetContent {
    const like = this.likeOf(this.part);
    try {
      if (like?.isSame) return like.sheet.content;
      return readSheet(this.pack.bytes(this.part), like?.sheet.content.rows);
    } finally {
      like?.sheet.release();
    }
  }
}

function withoutRows({ root, grid, rest }: SheetContent): SheetContent {
  return rest === undefined ? { root, grid } : { root, grid, rest };
}
