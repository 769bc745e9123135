import { toWorkbookError } from './problems';
import type { WorkbookError } from './problems';

/**
 * Excel keeps what a batch did before the call that failed: events come on again, what was written goes. `clean` takes
 * it back and gives the rest of the sentence.
 */
export async function afterFailure(
  context: Excel.RequestContext,
  error: unknown,
  clean: () => Promise<string>,
): Promise<WorkbookError> {
  try {
    context.runtime.enableEvents = true;
    return toWorkbookError(error, await clean());
  } catch {
    return toWorkbookError(
      error,
      ' Prüfen Sie die Blätter: Ein Teil kann schon geschrieben sein (Strg+Z nimmt ihn zurück).',
    );
  }
}
