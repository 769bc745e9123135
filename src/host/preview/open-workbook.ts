import { IUndoRedoService } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import { changedResults } from '../grid/opening/changed-results';
import { openSnapshot } from '../grid/opening/open-snapshot';
import type { Grid } from '../grid/grid';
import { readXlsx } from '../xlsx/read-xlsx';
import type { ReadWorkbook } from '../xlsx/read-xlsx';
import type { Page } from './page';
import type { StatusWatch } from './status-watch';
import type { Unsaved } from './unsaved';

export interface OpenParts {
  readonly page: Page;
  readonly univer: Univer;
  readonly grid: Grid;
  readonly unsaved: Unsaved;
  /** Loads the add-in anew: Excel gives every workbook an add-in of its own. */
  readonly restartAddin: () => void;
  readonly watch: Pick<StatusWatch, 'refuse' | 'tell'>;
}

/** The button „Öffnen …“: a file of this computer takes the place of the workbook. */
export function installOpening(parts: OpenParts): void {
  const { open, openFile } = parts.page;
  open.addEventListener('click', () => {
    if (!parts.unsaved.mayBeLost()) return;
    // The same file may be chosen twice.
    openFile.value = '';
    openFile.click();
  });
  openFile.addEventListener('change', () => {
    const [file] = openFile.files ?? [];
    if (!file) return;
    open.disabled = true;
    openWorkbook(parts, file)
      .catch((error: unknown) => parts.watch.refuse(`${file.name}: ${textOf(error)}`))
      .finally(() => (open.disabled = false));
  });
  open.disabled = false;
}

async function openWorkbook(parts: OpenParts, file: File): Promise<void> {
  const { grid, unsaved } = parts;
  // Read as a whole before anything changes: a file that can't be opened leaves the workbook alone.
  const workbook = readXlsx(new Uint8Array(await file.arrayBuffer()));
  putWorkbook(parts, workbook, file.name);
  parts.restartAddin();
  unsaved.forget();
  parts.watch.tell(`${file.name} ist geöffnet und wird berechnet …`);
  await grid.settled();
  parts.watch.tell(summary(file.name, workbook, grid));
}

/** Puts a file in the place of the workbook; nothing of that one is left, for the add-in neither. */
export function putWorkbook(
  { page, univer, grid }: Pick<OpenParts, 'page' | 'univer' | 'grid'>,
  workbook: ReadWorkbook,
  fileName: string,
): void {
  openSnapshot(grid, workbook);
  grid.document.fileName = fileName;
  univer.__getInjector().get(IUndoRedoService).clearUndoRedo(grid.unitId);
  window.sessionStorage.clear();
  showName(page, fileName.replace(/\.[^.]*$/, ''));
}

function showName({ workbookName }: Page, name: string): void {
  workbookName.textContent = name;
  document.title = `${name} – Vorschau AMIP-Controlling`;
}

const EXAMPLES = 3;

function summary(name: string, workbook: ReadWorkbook, grid: Grid): string {
  const changed = changedResults(grid, workbook);
  const sentences = [`${name} ist geöffnet.`];
  if (workbook.leftOut.length > 0) sentences.push(`Nicht übernommen: ${workbook.leftOut.join('; ')}.`);
  if (changed.length > 0) {
    const examples = changed.slice(0, EXAMPLES).join(', ');
    sentences.push(
      changed.length === 1
        ? `Eine Formel ergibt hier etwas anderes als in der Datei: ${examples}.`
        : `${changed.length} Formeln ergeben hier etwas anderes als in der Datei, zum Beispiel ${examples}.`,
    );
  }
  return sentences.join(' ');
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
