import type { Preview } from './support/preview';
import { Session } from './support/session';

const session = Session.install();
let preview: Preview;

beforeEach(async () => {
  preview = await session.preview();
  await preview.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});

async function paste(address: string, outside: Record<string, string>): Promise<void> {
  await select(address);
  await pasteHere(outside);
}

/** Puts something from another program on the clipboard and pastes it with the keyboard. */
async function pasteHere(outside: Record<string, string>): Promise<void> {
  await preview.page.evaluate(async (types) => {
    const blobs = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, outside);
  await preview.page.keyboard.press('Control+V');
  await preview.page.waitForTimeout(200);
  await preview.settled();
}

async function select(address: string): Promise<void> {
  const { x, y, width, height } = await preview.rectangle(address);
  await preview.page.mouse.click(x + width / 2, y + height / 2);
}

const plain = (text: string) => ({ 'text/plain': text });

describe('pasting from outside', () => {
  it('reads numbers, percentages and months as if they were typed', async () => {
    const texts = ['412350,1', '1.234,50', '3,5', '18,4 %', 'Mrz 2021', 'Okt 2021', 'Jan 2021', '007a'];
    await paste('B2', plain(texts.join('\n')));
    expect((await preview.values('B2:B9')).flat()).toEqual([
      412350.1,
      1234.5,
      3.5,
      0.184,
      44256,
      44470,
      44197,
      '007a',
    ]);
    expect((await preview.cell('B5')).text).toBe('18,40%');
    await preview.type('D2', '=SUMME(B2:B4)');
    expect((await preview.cell('D2')).value).toBeCloseTo(413_588.1, 6);
    expect(preview.faults).toEqual([]);
  });

  it('reads a single value, and rows and columns with empty cells at the edges', async () => {
    await paste('B2', plain('3,5'));
    expect((await preview.cell('B2')).value).toBe(3.5);
    await paste('B4', plain('\tEgl\tVK\r\n<Plan & Ist>\t1.234,50\t"zwei ""Zeilen""\n hier"\r\n'));
    expect(await preview.values('B4:D5')).toEqual([
      [null, 'Egl', 'VK'],
      ['<Plan & Ist>', 1234.5, 'zwei "Zeilen" hier'],
    ]);
  });

  it('enters formulas in German notation and says why one could not be read', async () => {
    await paste('B2', plain('1,5\n2\n=SUMME(B2:B3)\n=WENN(B2>1;"ja";"nein")\n=(('));
    expect((await preview.values('B2:B6')).flat()).toEqual([1.5, 2, 3.5, 'ja', '=((']);
    expect((await preview.cell('B4')).formula).toBe('=SUM(B2:B3)');
    await preview.page.locator('#message', { hasText: 'keine vollständige Formel' }).waitFor();
  });

  it('reads a table of another program, whatever format it claims', async () => {
    const html = `<html><head><style>.n{mso-number-format:"0\\.0%"}</style></head><body><table>
      <tr><th>Monat</th><th colspan=2>Wert</th></tr>
      <tr><td>Mai 2021</td><td class=n>18,4%</td><td><b>1.234,50</b>&nbsp;€</td></tr></table></body></html>`;
    await paste('B2', { 'text/html': html, 'text/plain': 'anderes' });
    expect(await preview.values('B2:D3')).toEqual([
      ['Monat', 'Wert', null],
      [44317, 0.184, 1234.5],
    ]);
    expect((await preview.cell('D3')).text).toBe('1.234,50 €');
  });

  it('reads what was copied in another window of the preview', async () => {
    const html = '<google-sheets-html-origin><table data-copy-id="other"><tr><td>18,4 %</td></tr></table>';
    await paste('B2', { 'text/html': html, 'text/plain': '18,4 %' });
    expect((await preview.cell('B2')).value).toBe(0.184);
  });

  it('takes the plain text of a page that is no table', async () => {
    await paste('B2', { 'text/html': '<p>Summe: <b>3,5</b></p>', 'text/plain': '3,5' });
    expect((await preview.cell('B2')).value).toBe(3.5);
  });

  it('reads the same from the context menu', async () => {
    await paste('B2', plain('1'));
    await preview.page.evaluate(() => navigator.clipboard.writeText('1.234,50'));
    const { x, y } = await preview.rectangle('D4');
    await preview.page.mouse.click(x + 10, y + 10, { button: 'right' });
    await preview.page.getByText('Einfügen', { exact: true }).first().click();
    await preview.page.waitForTimeout(200);
    await preview.settled();
    expect((await preview.cell('D4')).value).toBe(1234.5);
  });

  it('keeps the format of the cell and is undone in one step', async () => {
    await preview.type('B2', '7%');
    // By keyboard: a second quick click on the cell would open it for editing.
    await preview.page.keyboard.press('ArrowUp');
    await pasteHere(plain('12,5\n1,5'));
    expect((await preview.cell('B2')).value).toBe(0.125);
    await preview.page.keyboard.press('Control+Z');
    await preview.settled();
    expect((await preview.values('B2:B3')).flat()).toEqual([0.07, null]);
    expect((await preview.cell('B2')).text).toBe('7%');
  });
});

describe('copying inside the sheet', () => {
  it('takes value, format and formula along', async () => {
    await preview.type('B2', '1.234,50 €');
    await preview.type('C2', '=B2*2');
    await select('B2');
    await preview.page.keyboard.press('Shift+ArrowRight');
    await preview.page.keyboard.press('Control+C');
    await preview.page.waitForTimeout(200);
    await select('B4');
    await preview.page.keyboard.press('Control+V');
    await preview.page.waitForTimeout(200);
    await preview.settled();
    expect(await preview.cell('B4')).toMatchObject({ value: 1234.5, text: '1.234,50 €' });
    expect(await preview.cell('C4')).toMatchObject({ value: 2469, formula: '=B4*2' });
  });
});
