import { HostObject } from '../../protocol/host-object';
import type { ModelContext } from '../context';

/** Excel.HeaderFooterGroup: the same header and footer on every page. */
export class HeaderFooterGroup extends HostObject {
  readonly className = 'HeaderFooterGroup';

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  get DefaultForAllPages(): HostObject {
    return new HeaderFooter(this.context, this.sheetId);
  }
  get State(): string {
    return 'Default';
  }
}

type Part = 'header' | 'footer';
type Section = 'L' | 'C' | 'R';

/** Excel.HeaderFooter. Kept as Excel's own code: `&L…&C…&R…`. */
class HeaderFooter extends HostObject {
  readonly className = 'HeaderFooter';

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  get LeftHeader(): string {
    return this.read('header', 'L');
  }
  set LeftHeader(text: string) {
    this.write('header', 'L', text);
  }
  get CenterHeader(): string {
    return this.read('header', 'C');
  }
  set CenterHeader(text: string) {
    this.write('header', 'C', text);
  }
  get RightHeader(): string {
    return this.read('header', 'R');
  }
  set RightHeader(text: string) {
    this.write('header', 'R', text);
  }
  get LeftFooter(): string {
    return this.read('footer', 'L');
  }
  set LeftFooter(text: string) {
    this.write('footer', 'L', text);
  }
  get CenterFooter(): string {
    return this.read('footer', 'C');
  }
  set CenterFooter(text: string) {
    this.write('footer', 'C', text);
  }
  get RightFooter(): string {
    return this.read('footer', 'R');
  }
  set RightFooter(text: string) {
    this.write('footer', 'R', text);
  }

  private sections(part: Part): Record<Section, string> {
    const code = this.context.grid.document.page(this.sheetId)[part] ?? '';
    const pieces = code.split(/&([LCR])/);
    const sections = { L: '', C: '', R: '' };
    for (let index = 1; index < pieces.length; index += 2)
      sections[pieces[index] as Section] = pieces[index + 1] ?? '';
    return sections;
  }

  private read(part: Part, section: Section): string {
    return this.sections(part)[section];
  }

  private write(part: Part, section: Section, text: string): void {
    const sections = { ...this.sections(part), [section]: text };
    const code = (['L', 'C', 'R'] as const)
      .flatMap((key) => (sections[key] ? [`&${key}${sections[key]}`] : []))
      .join('');
    this.context.grid.document.changePage(this.sheetId, { [part]: code });
  }
}
