import { formatArea, parseReference } from '../../grid/reference';
import { columnName } from '../../xlsx/address';
import { HostObject, NULL_OBJECT } from '../../protocol/host-object';
import { resolveArea } from '../addresses';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { HeaderFooterGroup } from './header-footer';

/** Excel.PageLayout, as far as the file format of this host goes: orientation, A4, fitting, what is printed, header and footer. */
export class PageLayout extends HostObject {
  readonly className = 'PageLayout';

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  get Orientation(): string {
    return this.page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }
  set Orientation(orientation: string) {
    if (orientation !== 'Portrait' && orientation !== 'Landscape') throw refusals.argument('orientation');
    this.context.grid.document.changePage(this.sheetId, {
      orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
    });
  }
  /** A new sheet of a German Excel is A4. */
  get PaperSize(): string {
    return 'A4';
  }
  set PaperSize(size: string) {
    if (size !== 'A4') throw refusals.unsupported(`the paper size ${size}`);
    this.context.grid.document.changePage(this.sheetId, { paper: 'a4' });
  }
  get Zoom(): object {
    const { fitToWidth, fitToHeight } = this.page;
    if (fitToWidth === undefined && fitToHeight === undefined) return { scale: 100 };
    return { horizontalFitToPages: fitToWidth ?? null, verticalFitToPages: fitToHeight ?? null };
  }
  set Zoom(zoom: { horizontalFitToPages?: number; verticalFitToPages?: number; scale?: number }) {
    if (zoom.scale !== undefined && zoom.scale !== 100) throw refusals.unsupported('a print scale');
    const { horizontalFitToPages, verticalFitToPages } = zoom;
    this.context.grid.document.changePage(this.sheetId, {
      ...(horizontalFitToPages !== undefined && { fitToWidth: horizontalFitToPages }),
      ...(verticalFitToPages !== undefined && { fitToHeight: verticalFitToPages }),
    });
  }
  get HeadersFooters(): HostObject {
    return new HeaderFooterGroup(this.context, this.sheetId);
  }

  SetPrintArea(range: unknown): void {
    const { area } = resolveArea(this.context, range, this.sheetId);
    this.context.grid.document.changePage(this.sheetId, { printArea: formatArea(area) });
  }
  GetPrintAreaOrNullObject(): HostObject | typeof NULL_OBJECT {
    return this.areaOrNullObject(this.page.printArea);
  }

  /** The rows of the range, repeated on every printed page. */
  SetPrintTitleRows(range: unknown): void {
    const { top, bottom } = resolveArea(this.context, range, this.sheetId).area;
    this.context.grid.document.changePage(this.sheetId, { printTitleRows: `$${top + 1}:$${bottom + 1}` });
  }
  GetPrintTitleRowsOrNullObject(): HostObject | typeof NULL_OBJECT {
    return this.areaOrNullObject(this.page.printTitleRows);
  }
  /** The columns of the range, repeated on every printed page. */
  SetPrintTitleColumns(range: unknown): void {
    const { left, right } = resolveArea(this.context, range, this.sheetId).area;
    const printTitleColumns = `$${columnName(left)}:$${columnName(right)}`;
    this.context.grid.document.changePage(this.sheetId, { printTitleColumns });
  }
  GetPrintTitleColumnsOrNullObject(): HostObject | typeof NULL_OBJECT {
    return this.areaOrNullObject(this.page.printTitleColumns);
  }

  private areaOrNullObject(address: string | undefined): HostObject | typeof NULL_OBJECT {
    const reference = address === undefined ? null : parseReference(address);
    return reference ? this.context.factory.range(this.sheetId, reference.area) : NULL_OBJECT;
  }

  private get page() {
    return this.context.grid.document.page(this.sheetId);
  }
}
