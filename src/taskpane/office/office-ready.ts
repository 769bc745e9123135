/** Excel answers within a second; a pane opened where no Excel is may never hear anything. */
const PATIENCE_MS = 8000;

/** LTSC 2021 and later, Microsoft 365, Excel on the web. */
const NEEDED_API = '1.14';

export type Place =
  | { in: 'excel' }
  /** Opened in a browser tab or in another program, or Office.js could not be loaded. */
  | { in: 'elsewhere' }
  /** Excel, but older than what the add-in needs. */
  | { in: 'oldExcel' }
  /** Nobody has answered yet; Excel may still do. */
  | { in: 'silence' };

/** Tells where the pane was opened; more than once where Excel answers late. */
export function whereAreWe(tell: (place: Place) => void): void {
  if (typeof Office === 'undefined') {
    tell({ in: 'elsewhere' });
    return;
  }
  const timer = window.setTimeout(() => tell({ in: 'silence' }), PATIENCE_MS);
  void Office.onReady(({ host }) => {
    window.clearTimeout(timer);
    if (host !== Office.HostType.Excel) tell({ in: 'elsewhere' });
    else
      tell({ in: Office.context.requirements.isSetSupported('ExcelApi', NEEDED_API) ? 'excel' : 'oldExcel' });
  });
}
