import type { CellSnapshot } from '../../../src/host/xlsx/snapshot';
import type { Preview } from './preview';
import type { Session } from './session';

/* What tests of the page *Weitergeben* do and see. */

export const button = ({ panel }: Preview, name: string | RegExp) =>
  panel.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
export const says = ({ panel }: Preview, text: string | RegExp) => panel.getByText(text).first().waitFor();

export const part = ({ panel }: Preview, name: string) => panel.locator('summary', { hasText: name });

export async function openFile(preview: Preview, bytes: Uint8Array): Promise<void> {
  const chooser = preview.page.waitForEvent('filechooser');
  await preview.page.getByRole('button', { name: 'Öffnen …' }).click();
  const file = { name: 'Plan.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await (await chooser).setFiles(file);
  await preview.page.locator('#message').getByText('Plan.xlsx ist geöffnet.').waitFor();
}

/** By rows, from A1; a text that begins with = is a formula, whose result comes first. */
export function cells(
  rows: readonly (readonly (string | number | readonly [number, string])[])[],
): CellSnapshot[] {
  return rows.flatMap((line, row) =>
    line.map((content, column) =>
      typeof content === 'object'
        ? { row, column, style: {}, value: content[0], formula: content[1] }
        : { row, column, style: {}, value: content },
    ),
  );
}

interface Opening {
  readonly width?: number;
  readonly query?: string;
}

/** The page *Weitergeben* beside a workbook. */
export async function openShare(
  session: Session,
  bytes: Uint8Array,
  { width = 1400, query = '' }: Opening = {},
): Promise<Preview> {
  const preview = await session.preview({ width, height: 800, query });
  await openFile(preview, bytes);
  await preview.panel.getByRole('tab', { name: 'Weitergeben' }).click();
  await button(preview, 'Vorschau der Kopie').waitFor();
  return preview;
}

export async function copied(preview: Preview, level: string): Promise<void> {
  await preview.panel.getByRole('radio', { name: level }).check();
  await button(preview, 'Vorschau der Kopie').click();
  await preview.panel.getByRole('heading', { name: 'Die Kopie ist fertig und geprüft' }).waitFor();
}

export async function chooseReturned(preview: Preview, bytes: Uint8Array): Promise<void> {
  const chooser = preview.page.waitForEvent('filechooser');
  await button(preview, 'Datei wählen … Zurückgekommene Datei').click();
  const file = { name: 'zurück.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await (await chooser).setFiles(file);
  await preview.panel.getByText('zurück.xlsx').waitFor();
}

export async function comments({ panel }: Preview): Promise<[string, string][]> {
  return panel.evaluate(() =>
    Excel.run(async (context) => {
      const found = context.workbook.comments.load('items/content');
      await context.sync();
      const places = found.items.map((comment) => comment.getLocation().load('address'));
      await context.sync();
      return found.items.map(
        ({ content }, index) => [places[index]?.address ?? '', content] as [string, string],
      );
    }),
  );
}
