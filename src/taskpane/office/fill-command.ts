/** The id of the ribbon's button in the manifest. */
const FILL_SHEETS = 'fillSheets';

/**
 * The ribbon's "fill sheets": opens the pane and shows the preview there. It never writes. Registered as soon as the
 * page runs; a click before the panel stands is kept for it.
 */
export class FillCommand {
  #panel: (() => void) | undefined;
  #waiting = false;

  register(): void {
    if (typeof Office === 'undefined') return;
    Office.actions.associate(FILL_SHEETS, (event: Office.AddinCommands.Event) => void this.#show(event));
  }

  connect(showPreview: () => void): () => void {
    this.#panel = showPreview;
    if (this.#waiting) this.#clicked();
    return () => (this.#panel = undefined);
  }

  async #show(event: Office.AddinCommands.Event): Promise<void> {
    // Where Excel cannot bring the pane to the front, the preview waits in it until the user opens it.
    await Office.addin.showAsTaskpane().catch(() => undefined);
    this.#clicked();
    event.completed();
  }

  #clicked(): void {
    this.#waiting = this.#panel === undefined;
    this.#panel?.();
  }
}
