import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FunctionsMetadata } from '../host/functions/call';
import { provideFigures } from '../domain/arbeitsmarkt/loaded-figures';
import { FunctionDispatcher } from '../host/functions/dispatcher';
import { createNodeUniver } from '../host/grid/engine/node-univer';
import { Grid } from '../host/grid/grid';
import type { OpenFile } from '../host/model/context';
import { createWorkbookModel } from '../host/model/workbook-model';
import type { LogEntry } from '../host/protocol/processor';
import { requirementSets } from '../host/protocol/requirement-sets';
import { startNative, type NativeAddin } from '../host/transport/native-bridge';
import { officeJsFiles } from '../host/transport/office-js-files';
import { EMBEDDED_FEED_FILES, embeddedDelivery, FigureLibrary } from '../labour-market/loaded';
import type * as workbookRoom from '../workbook/headless';

export interface RunOptions {
  /** The project's folder, which holds `dist/` and `node_modules/`. */
  readonly root: string;
  /** The API level the host plays; without it the baseline of the add-in. */
  readonly excelApi?: string;
  readonly log?: (entry: LogEntry) => void;
  /** Gets the file of `Excel.createWorkbook`. */
  readonly openWorkbook?: OpenFile;
}

type WorkbookRoom = typeof workbookRoom;

/** The built add-in in an empty workbook, without a browser. */
export interface RunningAddin {
  readonly grid: Grid;
  readonly addin: NativeAddin;
  /** Its workbook room, as `dist/workbook.js` offers it. */
  readonly room: WorkbookRoom;
  close(): void;
}

const BASELINE = '1.14';

/** Starts the built add-in (`dist/`) in this process, on the host and through the real Office.js. */
export async function runAddin({
  root,
  excelApi = BASELINE,
  log,
  openWorkbook,
}: RunOptions): Promise<RunningAddin> {
  const dist = (file: string) => path.join(root, 'dist', file);
  const metadata = JSON.parse(readFileSync(dist('functions.json'), 'utf8')) as FunctionsMetadata;
  const functions = new FunctionDispatcher();
  const grid = new Grid(createNodeUniver(), { caller: functions, functions: metadata });
  const workbook = createWorkbookModel(grid, openWorkbook);
  const addin = await startNative({
    ...officeJsFiles(root),
    workbook,
    functions,
    requirementSets: requirementSets(excelApi),
    files: [dist('functions.js'), dist('workbook.js')],
    beforeRequest: ({ delayForCellEdit }) => (delayForCellEdit ? grid.editEnded() : workbook.beginRequest()),
    afterRequest: () => workbook.endRequest(),
    ...(log ? { log } : {}),
  });
  // As the panel does when it starts.
  const library = new FigureLibrary();
  for (const file of EMBEDDED_FEED_FILES)
    library.put(embeddedDelivery(file, readFileSync(dist(file), 'utf8')));
  provideFigures(library.figures(), addin.global);
  workbook.events.subscribe((event) => addin.emit(event));
  return {
    grid,
    addin,
    room: addin.global.AmipWorkbook as WorkbookRoom,
    close: () => {
      addin.close();
      grid.dispose();
    },
  };
}
