import { EVENT } from '../../protocol/events';
import { HostObject } from '../../protocol/host-object';
import type { ModelContext } from '../context';
import { refusals } from '../messages';

const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
];

/** Excel.WorksheetProtection */
export class WorksheetProtection extends HostObject {
  readonly className = 'WorksheetProtection';

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.context.grid.protection.isProtected(this.sheetId);
  }
  get Options(): object {
    const options = this.context.grid.protection.options(this.sheetId) ?? {};
    return {
      ...Object.fromEntries(OPTIONS.map((name) => [name, options[name] === true])),
      selectionMode: options['selectionMode'] ?? 'Normal',
    };
  }

  /** Fails on a sheet that is protected already (Excel.WorksheetProtection.protect). */
  Protect(options: Record<string, boolean | string> | null, password: string | null): void {
    if (this.Protected) throw refusals.operation('The sheet is protected already.');
    this.context.grid.protection.protect(this.sheetId, options ?? {}, password || null);
    this.raise();
  }
  Unprotect(password: string | null): void {
    if (!this.context.grid.protection.unprotect(this.sheetId, password || null)) {
      throw refusals.argument('the password is wrong');
    }
    this.raise();
  }

  private raise(): void {
    const args = {
      type: 'WorksheetProtectionChanged',
      source: 'Local',
      worksheetId: this.sheetId,
      isProtected: this.Protected,
    };
    this.context.raise(EVENT.protectionChanged, this.sheetId, args);
  }
}
