/** The elements of preview.html that the scripts work with. */
export interface Page {
  readonly work: HTMLElement;
  readonly sheet: HTMLElement;
  readonly grid: HTMLElement;
  readonly splitter: HTMLElement;
  readonly panel: HTMLElement;
  /** Where the frame with the add-in's page is put. */
  readonly addin: HTMLElement;
  readonly ribbon: HTMLElement;
  readonly tabStart: HTMLButtonElement;
  readonly tabAmip: HTMLButtonElement;
  readonly openPanel: HTMLButtonElement;
  readonly closePanel: HTMLButtonElement;
  readonly fillSheets: HTMLButtonElement;
  readonly workbookName: HTMLElement;
  readonly open: HTMLButtonElement;
  readonly openFile: HTMLInputElement;
  readonly save: HTMLButtonElement;
  readonly helpOpen: HTMLButtonElement;
  readonly help: HTMLDialogElement;
  readonly state: HTMLElement;
  readonly message: HTMLElement;
  readonly host: HTMLElement;
}

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`preview.html has no ${type.name} with the id ${id}`);
  return found;
}

export function findPage(): Page {
  return {
    work: element('work', HTMLElement),
    sheet: element('sheet', HTMLElement),
    grid: element('grid', HTMLElement),
    splitter: element('splitter', HTMLElement),
    panel: element('panel', HTMLElement),
    addin: element('addin', HTMLElement),
    ribbon: element('ribbon-amip', HTMLElement),
    tabStart: element('tab-start', HTMLButtonElement),
    tabAmip: element('tab-amip', HTMLButtonElement),
    openPanel: element('open-panel', HTMLButtonElement),
    closePanel: element('close-panel', HTMLButtonElement),
    fillSheets: element('fill-sheets', HTMLButtonElement),
    workbookName: element('workbook-name', HTMLElement),
    open: element('open', HTMLButtonElement),
    openFile: element('open-file', HTMLInputElement),
    save: element('save', HTMLButtonElement),
    helpOpen: element('help-open', HTMLButtonElement),
    help: element('help', HTMLDialogElement),
    state: element('state', HTMLElement),
    message: element('message', HTMLElement),
    host: element('host', HTMLElement),
  };
}
