import { createWorkbookModel } from '../model/workbook-model';
import type { FunctionDispatcher } from '../functions/dispatcher';
import type { Grid } from '../grid/grid';
import type { LogEntry } from '../protocol/processor';
import { requirementSets } from '../protocol/requirement-sets';
import { connectFrame } from '../transport/iframe';
import type { FrameAddin } from '../transport/iframe';
import { openInNewTab } from './hand-over';
import type { PreviewOptions } from './options';
import { workbookFile } from './save-workbook';
import { ADDIN_PAGE, loadApiSets } from './server-files';

export interface AddinOptions {
  /** Where the frame with the add-in's page is put. */
  readonly container: HTMLElement;
  readonly grid: Grid;
  readonly dispatcher: FunctionDispatcher;
  readonly options: PreviewOptions;
  /** Hears when the keyboard leaves the add-in's page, by the numbers of Office.js. */
  readonly onHostAction: (action: number) => void;
  /** Hears that the add-in shows or hides its pane. */
  readonly onPane: (visible: boolean) => void;
  /** Hears of every request that the host refuses. */
  readonly log: (entry: LogEntry) => void;
}

/** Loads the add-in's page into the frame and gives it the workbook. */
export async function startAddin({
  container,
  grid,
  dispatcher,
  options,
  onHostAction,
  onPane,
  log,
}: AddinOptions): Promise<FrameAddin> {
  const workbook = createWorkbookModel(grid, openInNewTab);
  const addin = connectFrame({
    container,
    title: 'AMIP-Controlling',
    url: ADDIN_PAGE,
    locale: options.locale,
    workbook,
    functions: dispatcher,
    requirementSets: requirementSets(options.api),
    apiSets: await loadApiSets(),
    log,
    onHostAction,
    onPane,
    beforeRequest: ({ delayForCellEdit }) => (delayForCellEdit ? grid.editEnded() : workbook.beginRequest()),
    beforeRead: () => workbook.beforeRead(),
    afterRequest: () => workbook.endRequest(),
    file: () => workbookFile(grid),
    pdfOnly: options.pdfOnly,
  });
  workbook.events.subscribe((event) => addin.emit(event));
  return addin;
}
