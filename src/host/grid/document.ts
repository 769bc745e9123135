import { MAX_COLUMNS } from '../xlsx/address';
import type { PageSnapshot } from '../xlsx/snapshot';
import type { CellMove } from './structure';

/** Settings, custom XML parts and properties of the workbook, and the page set-up of its sheets: data that no cell holds. */
export class WorkbookDocument {
  fileName = 'AMIP.xlsx';
  /** Sheets can be neither added nor deleted. */
  structureProtected = false;
  structurePassword: string | null = null;
  readonly settings = new Map<string, unknown>();
  readonly properties: Record<string, string> = {};
  private readonly xmlParts = new Map<string, string>();
  private readonly pages = new Map<string, PageSnapshot>();
  private created = 0;

  /** Another workbook takes the place of this one. */
  reset(): void {
    this.structureProtected = false;
    this.structurePassword = null;
    this.settings.clear();
    for (const name of Object.keys(this.properties)) delete this.properties[name];
    this.xmlParts.clear();
    this.pages.clear();
  }

  xmlPartIds(): string[] {
    return [...this.xmlParts.keys()];
  }

  xmlPart(id: string): string | undefined {
    return this.xmlParts.get(id);
  }

  /** Returns the new part's id, in braces as Excel writes it. */
  addXmlPart(xml: string): string {
    this.created += 1;
    const id = `{00000000-0000-4000-8000-${this.created.toString(16).toUpperCase().padStart(12, '0')}}`;
    this.xmlParts.set(id, xml);
    return id;
  }

  setXmlPart(id: string, xml: string): void {
    this.xmlParts.set(id, xml);
  }

  removeXmlPart(id: string): void {
    this.xmlParts.delete(id);
  }

  page(sheetId: string): PageSnapshot {
    return this.pages.get(sheetId) ?? {};
  }

  changePage(sheetId: string, change: Partial<PageSnapshot>): void {
    this.pages.set(sheetId, { ...this.page(sheetId), ...change });
  }

  /** One size rules out the other: a percentage, or so many pages. */
  changeSize(sheetId: string, size: Pick<PageSnapshot, 'scale' | 'fitToWidth' | 'fitToHeight'>): void {
    const page = { ...this.page(sheetId) };
    for (const key of ['scale', 'fitToWidth', 'fitToHeight'] as const) delete page[key];
    this.pages.set(sheetId, { ...page, ...size });
  }

  /** Rows that come or go take the page breaks below them along. */
  moveRowBreaks(sheetId: string, move: CellMove): void {
    const { rowBreaks } = this.page(sheetId);
    if (!rowBreaks) return;
    // The last column: one that is deleted must not take a break away.
    const moved = rowBreaks.flatMap((row) => move(row, MAX_COLUMNS - 1)?.row ?? []);
    this.changePage(sheetId, { rowBreaks: moved });
  }

  forgetSheet(sheetId: string): void {
    this.pages.delete(sheetId);
  }
}
