import type { Page } from './page';

const TABBABLE = 'a[href], button, input, select, textarea, [tabindex], [contenteditable]';

/** What Office.js reports when the keyboard leaves the add-in's page (`OSF.AgaveHostAction` in excel-web-16.00). */
const HOST_ACTION = { tabExit: 13, tabExitBackwards: 14 } as const;

/** The pane as Excel has it: closing hides it, and the add-in in it goes on (shared runtime, lifetime long). */
export class Panel {
  private frame: HTMLIFrameElement | undefined;

  constructor(
    private readonly page: Page,
    private readonly focusGrid: () => void,
  ) {
    page.openPanel.addEventListener('click', () => this.open());
    page.closePanel.addEventListener('click', () => this.close());
  }

  /** The add-in's page, once it is being loaded. */
  attach(frame: HTMLIFrameElement): void {
    this.frame = frame;
  }

  get isOpen(): boolean {
    return !this.page.panel.hidden;
  }

  open(): void {
    this.show(true);
    this.focus();
  }

  close(): void {
    this.show(false);
    this.focusGrid();
  }

  /**
   * Gives the keyboard to the add-in: to where it was before, or to the first field. Office.js takes every Tab in the
   * page into its own hands and goes on from the focused element, so there has to be one.
   */
  focus(): void {
    const { frame } = this;
    frame?.focus();
    frame?.contentWindow?.focus();
    const inside = frame?.contentDocument;
    if (!inside || (inside.activeElement && inside.activeElement !== inside.body)) return;
    for (const element of inside.querySelectorAll<HTMLElement>(TABBABLE)) {
      if (element.tabIndex < 0 || element.matches(':disabled')) continue;
      element.focus();
      if (inside.activeElement === element) return;
    }
  }

  /** Office.js keeps the keyboard from leaving the page with Tab and leaves that to the host. */
  readonly onHostAction = (action: number): void => {
    if (action === HOST_ACTION.tabExit) this.page.helpOpen.focus();
    if (action === HOST_ACTION.tabExitBackwards) this.page.closePanel.focus();
  };

  private show(visible: boolean): void {
    this.page.panel.hidden = !visible;
    this.page.splitter.hidden = !visible;
  }
}
