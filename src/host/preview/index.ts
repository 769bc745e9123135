import officeJs from '@microsoft/office-js/package.json';
import { FunctionDispatcher } from '../functions/dispatcher';
import type { LogEntry } from '../protocol/processor';
import { readXlsx } from '../xlsx/read-xlsx';
import { startAddin } from './addin';
import { takeHandedOver } from './hand-over';
import { readOptions } from './options';
import { prepareFonts } from './fonts';
import { findPage } from './page';
import type { Page } from './page';
import { installOpening, putWorkbook } from './open-workbook';
import { Panel } from './panel';
import css from './preview.css';
import { installRegionKeys } from './regions';
import { installRibbon } from './ribbon';
import { saveWorkbook } from './save-workbook';
import { loadFunctions } from './server-files';
import { openSheet } from './sheet';
import { installSplitter } from './splitter';
import { StatusLine } from './status-line';
import { StatusWatch } from './status-watch';
import { createTestHandle } from './test-handle';
import { Unsaved } from './unsaved';

/** The function and the button of manifest.xml. */
const FILL_SHEETS = { functionName: 'fillSheets', controlId: 'Amip.FillSheets' };

/** What Excel calls the next new workbook. */
const HANDED_OVER = 'Mappe2.xlsx';

async function start(page: Page, status: StatusLine): Promise<void> {
  const options = readOptions(location.search);
  status.host(`Office.js ${officeJs.version} · ExcelApi ${options.api}`);
  const [functions] = await Promise.all([loadFunctions(), prepareFonts()]);

  const dispatcher = new FunctionDispatcher();
  const { univer, grid, focus } = openSheet({
    container: page.grid,
    locale: options.locale,
    functions,
    caller: dispatcher,
    refused: (message) => watch.refuse(message),
  });
  const handedOver = await takeHandedOver();
  if (handedOver) putWorkbook({ page, univer, grid }, readXlsx(handedOver), HANDED_OVER);
  const watch = new StatusWatch(status, univer, grid);
  const unsaved = new Unsaved(grid);

  const panel = new Panel(page, focus);
  installRibbon(page);
  installSplitter(page);
  const hearKeysIn = installRegionKeys(page, panel, focus);
  page.helpOpen.addEventListener('click', () => page.help.showModal());
  page.save.addEventListener('click', () => {
    unsaved
      .during(() => saveWorkbook(grid, page.workbookName.textContent ?? ''))
      .catch((error: unknown) => watch.refuse(textOf(error)));
  });
  page.save.disabled = false;

  const refusals: LogEntry[] = [];
  const log = (entry: LogEntry) => refusals.push(entry);
  const addin = await startAddin({
    container: page.addin,
    grid,
    dispatcher,
    options,
    onHostAction: panel.onHostAction,
    onPane: (visible) => (visible ? panel.open() : panel.close()),
    log,
  });
  panel.attach(addin.frame);
  hearKeysIn(addin.frame);
  page.fillSheets.addEventListener('click', () => {
    panel.open();
    void addin.invokeCommand(FILL_SHEETS.functionName, FILL_SHEETS.controlId);
  });
  page.fillSheets.disabled = false;
  installOpening({
    page,
    univer,
    grid,
    unsaved,
    restartAddin: () => addin.frame.contentWindow?.location.reload(),
    watch,
  });
  const { ready, counter } = addin;
  window.amipPreview = createTestHandle({
    univer,
    grid,
    ready,
    requests: counter,
    refusals,
  });
  await ready;
  watch.connect();
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const style = document.createElement('style');
style.textContent = css;
document.head.append(style);
const page = findPage();
const status = new StatusLine(page);
start(page, status).catch((error: unknown) => {
  status.show({ failure: textOf(error), editing: false, pending: 0, connected: false });
  throw error;
});
