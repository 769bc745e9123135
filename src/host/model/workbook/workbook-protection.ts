import { HostObject } from '../../protocol/host-object';
import type { ModelContext } from '../context';
import { refusals } from '../messages';

/** Excel.WorkbookProtection: sheets can be neither added nor deleted. */
export class WorkbookProtection extends HostObject {
  readonly className = 'WorkbookProtection';

  constructor(private readonly context: ModelContext) {
    super();
  }

  get Protected(): boolean {
    return this.context.grid.document.structureProtected;
  }

  Protect(password: string | null): void {
    const { document } = this.context.grid;
    if (document.structureProtected) throw refusals.operation('The workbook is protected already.');
    document.structureProtected = true;
    document.structurePassword = password || null;
  }
  Unprotect(password: string | null): void {
    const { document } = this.context.grid;
    if (document.structurePassword !== null && document.structurePassword !== password) {
      throw refusals.argument('the password is wrong');
    }
    document.structureProtected = false;
    document.structurePassword = null;
  }
}
