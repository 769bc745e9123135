import { formatArea, parseReference } from '../../grid/reference';
import { HostObject, NULL_OBJECT } from '../../protocol/host-object';
import { resolveArea } from '../addresses';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { HeaderFooterGroup } from './header-footer';

/** Excel.PageLayout, as far as the file format of this host goes: orientation, A4, fitting, print area, header and footer. */
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
    const { printArea } = this.page;
    const reference = printArea === undefined ? null : parseReference(printArea);
    return reference ? this.context.factory.range(this.sheetId, reference.area) : NULL_OBJECT;
  }

  private get page() {
    return this.context.grid.document.page(this.sheetId);
  }
}
