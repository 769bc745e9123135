import type { Page } from './page';

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

  /** Gives the keyboard to the add-in; its first Tab goes to the first field. */
  focus(): void {
    this.frame?.focus();
    this.frame?.contentWindow?.focus();
  }

  private show(visible: boolean): void {
    this.page.panel.hidden = !visible;
    this.page.splitter.hidden = !visible;
  }
}
