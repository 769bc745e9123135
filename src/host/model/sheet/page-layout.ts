import { formatArea, parseReference } from '../../grid/reference';
import { columnName } from '../../xlsx/address';
import { HostObject, NULL_OBJECT } from '../../protocol/host-object';
import { resolveArea } from '../addresses';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { HeaderFooterGroup } from './header-footer';

/** Percent of the true size (Excel.PageLayoutZoomOptions). */
const SCALE = { least: 10, most: 400 } as const;

/** Excel.PageLayout, as far as the file format of this host goes: orientation, A4, size, what is printed, header and footer. */
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
    const { fitToWidth, fitToHeight, scale = 100 } = this.page;
    if (fitToWidth === undefined && fitToHeight === undefined) return { scale };
    return { horizontalFitToPages: fitToWidth ?? null, verticalFitToPages: fitToHeight ?? null };
  }
  set Zoom(zoom: { horizontalFitToPages?: number; verticalFitToPages?: number; scale?: number }) {
    const { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight, scale } = zoom;
    if (scale !== undefined && !(scale >= SCALE.least && scale <= SCALE.most))
      throw refusals.argument('scale');
    this.context.grid.document.changeSize(this.sheetId, {
      ...(scale !== undefined && { scale }),
      ...(fitToWidth !== undefined && { fitToWidth }),
      ...(fitToHeight !== undefined && { fitToHeight }),
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
