import type { Locator } from 'playwright-core';
import type { Preview } from './preview';

export interface Wish {
  /** AGS; the first is the main region. */
  readonly regions: readonly string[];
  readonly compare?: readonly RegExp[];
  /** Labels of the catalogue. */
  readonly figures: readonly string[];
}

/** The page *Arbeitsmarkt* as somebody works with it. */
export class Market {
  private constructor(readonly preview: Preview) {}

  static async open(preview: Preview): Promise<Market> {
    await preview.panel.getByRole('tab', { name: 'Arbeitsmarkt' }).click();
    await preview.panel.getByRole('heading', { name: 'Zahlen einfügen' }).waitFor();
    return new Market(preview);
  }

  button(name: string | RegExp): Locator {
    return this.preview.panel.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
  }

  says(text: string | RegExp): Locator {
    return this.preview.panel.getByText(text).first();
  }

  async choose({ regions, compare = [], figures }: Wish): Promise<void> {
    const { panel } = this.preview;
    for (const ags of regions) {
      await panel.getByRole('searchbox', { name: 'Region suchen' }).fill(ags);
      await this.button(new RegExp(ags)).first().click();
    }
    for (const name of compare) await panel.getByRole('checkbox', { name }).check();
    for (const name of figures) await panel.getByRole('checkbox', { name, exact: true }).check();
  }

  /** Shows the preview of an insertion at the selected cell and applies it. */
  async insert(wish: Wish): Promise<void> {
    await this.choose(wish);
    await this.button('Einfügen …').click();
    await this.says('Was eingefügt wird').waitFor();
    await this.apply();
  }

  async apply(): Promise<void> {
    await this.button('Übernehmen').click();
    await this.preview.done('Übernommen');
    await this.preview.settled();
  }

  /** Shows what a refresh would change; gives what the preview says. */
  async refresh(): Promise<string> {
    await this.button('Aktualisieren').click();
    return this.changes();
  }

  async changes(): Promise<string> {
    const shown = this.preview.panel.getByRole('region', { name: 'Was sich ändert' });
    await shown.waitFor();
    return (await shown.innerText()).replaceAll('\u00a0', ' ');
  }

  async undo(action = 'Rückgängig'): Promise<void> {
    await this.button(action).click();
    await this.preview.done('Zurückgenommen');
    await this.preview.settled();
  }

  /** Chooses a file; gives what the page says of it. */
  async pick(name: string, content: string | Uint8Array): Promise<string> {
    const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
    await this.preview.panel.locator('input[type=file]').setInputFiles(file);
    return this.outcome();
  }

  /** Drops a file onto its place in the page. */
  async drop(name: string, text: string): Promise<string> {
    const { panel } = this.preview;
    const dataTransfer = await panel.evaluateHandle(
      ([fileName = '', content = '']) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], fileName));
        return transfer;
      },
      [name, text],
    );
    await panel.getByText('oder eine Datei hierher ziehen').dispatchEvent('drop', { dataTransfer });
    return this.outcome();
  }

  /** The list of what is loaded, and how old it is; it stands on the form. */
  async sources(): Promise<string> {
    return (await this.preview.panel.getByRole('list', { name: 'Geladene Quellen' }).innerText()).replaceAll(
      '\u00a0',
      ' ',
    );
  }

  /** What the last action led to, or the form that a table of unknown layout needs. */
  async outcome(): Promise<string> {
    const { panel } = this.preview;
    const note = panel
      .getByRole('status')
      .filter({ has: panel.getByRole('button', { name: 'Meldung schließen' }) });
    const form = panel.getByRole('heading', { name: /^Spalten zuordnen/ });
    await note.or(form).first().waitFor();
    return note.or(form).first().innerText();
  }
}

/**
 * The faults without the one that is none: beside the built add-in lies no `feed/index.json`, which is asked for and
 * answered with 404; the browser says so twice.
 */
export function besidesMissingFeed(faults: readonly string[]): string[] {
  const missing = faults.filter((fault) => /^404: .*\/feed\/index\.json$/.test(fault)).length;
  let said = 0;
  return faults.filter((fault) => {
    if (/^404: .*\/feed\/index\.json$/.test(fault)) return false;
    return !(/^console: .*status of 404/.test(fault) && ++said <= missing);
  });
}
