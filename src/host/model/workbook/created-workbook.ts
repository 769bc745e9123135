import { HostObject } from '../../protocol/host-object';
import type { ModelContext } from '../context';
import { refusals } from '../messages';

/** Excel.WorkbookCreated: a file that waits to be opened beside this workbook. */
export class CreatedWorkbook extends HostObject {
  readonly className = 'WorkbookCreated';

  constructor(
    private readonly context: ModelContext,
    /** Missing for an empty workbook. */
    private readonly bytes: Uint8Array | undefined,
  ) {
    super();
  }

  get Id(): string {
    return 'created';
  }

  async Open(): Promise<void> {
    const { openWorkbook } = this.context;
    if (!openWorkbook) throw refusals.unsupported('where to open another workbook');
    await openWorkbook(this.bytes);
  }
}

/** The content of a file as Office.js sends it; without any, a workbook as Excel makes it. */
export function createdWorkbook(context: ModelContext, base64?: unknown): CreatedWorkbook {
  return new CreatedWorkbook(context, base64 ? bytesOf(base64) : undefined);
}

function bytesOf(base64: unknown): Uint8Array {
  try {
    return Uint8Array.from(atob(String(base64)), (character) => character.charCodeAt(0));
  } catch {
    throw refusals.argument('the file of a new workbook is base64');
  }
}
