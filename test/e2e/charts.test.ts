import type { Preview } from './support/preview';
import { Session } from './support/session';

const session = Session.install();
let preview: Preview;

/** Red and blue columns from C6 to H20, over figures in A1:C3; the scale ends at 100. */
const LABEL = 'Säulendiagramm „Eintritte 2021“. Datenreihen: Soll, Ist.';
const RED = [255, 0, 0];
const BLUE = [0, 0, 255];

beforeEach(async () => {
  preview = await session.preview();
  await preview.panel.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const figures = sheet.getRange('A1:C3');
      figures.values = [
        ['Monat', 'Soll', 'Ist'],
        ['Jan', 20, 40],
        ['Feb', 20, ''],
      ];
      const chart = sheet.charts.add('ColumnClustered', figures, 'Columns');
      chart.name = 'Eintritte';
      chart.title.text = 'Eintritte 2021';
      chart.setPosition('C6', 'H20');
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 100;
      chart.legend.visible = false;
      chart.series.getItemAt(0).format.fill.setSolidColor('#FF0000');
      chart.series.getItemAt(1).format.fill.setSolidColor('#0000FF');
      await context.sync();
    }),
  );
  await chart().waitFor();
});

const chart = () => preview.page.getByRole('img', { name: LABEL, exact: true });

/** What the page has painted in a colour: how many pixels. */
const painted = (color: readonly number[]): Promise<number> =>
  chart()
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement, [red, green, blue]) => {
      const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let count = 0;
      for (let at = 0; at < data.length; at += 4)
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
      return count;
    }, color);

async function box() {
  const { x = 0, y = 0, width = 0, height = 0 } = (await chart().boundingBox()) ?? {};
  return { x, y, width, height };
}

describe('a chart of the add-in', () => {
  it('is drawn at its place: the columns in their colours and sizes', async () => {
    const [start, end, place] = [await preview.rectangle('C6'), await preview.rectangle('I21'), await box()];
    expect(place).toEqual({ x: start.x, y: start.y, width: end.x - start.x, height: end.y - start.y });
    // Two red columns of 20 and a blue one of 40: as much red as blue, but for the edges of three columns.
    const [red, blue] = [await painted(RED), await painted(BLUE)];
    expect(red).toBeGreaterThan(1000);
    expect(red / blue).toBeCloseTo(1, 1);
    expect(preview.faults).toEqual([]);
  });

  it('follows a cell that the user changes', async () => {
    const [red, blue] = [await painted(RED), await painted(BLUE)];
    await preview.type('B2', '60');
    // 20 and 20 became 60 and 20.
    await until(async () => Math.abs((await painted(RED)) / red - 2) < 0.1);
    expect(await painted(BLUE)).toBe(blue);
  });

  it('follows a formula and the name of its series', async () => {
    const red = await painted(RED);
    await preview.type('B3', '=B2*3');
    await until(async () => Math.abs((await painted(RED)) / red - 2) < 0.1);
    await preview.type('C1', 'Ist bis Feb');
    await preview.page
      .getByRole('img', { name: 'Säulendiagramm „Eintritte 2021“. Datenreihen: Soll, Ist bis Feb.' })
      .waitFor();
  });

  it('scrolls and zooms with the cells, under the wheel over the chart too', async () => {
    const before = await box();
    await preview.page.mouse.move(before.x + 100, before.y + 100);
    await preview.page.mouse.wheel(0, 60);
    await until(async () => (await box()).y < before.y);
    const scrolled = await box();
    expect([scrolled.x, scrolled.width, scrolled.height]).toEqual([before.x, before.width, before.height]);

    await preview.page.keyboard.down('Control');
    await preview.page.mouse.wheel(0, -100);
    await preview.page.keyboard.up('Control');
    await until(async () => (await box()).width > before.width);
  });

  it('moves with rows that are inserted above it', async () => {
    const before = await box();
    await preview.panel.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('1:2').insert('Down');
        await context.sync();
      }),
    );
    await until(async () => (await box()).y === before.y + 40);
  });

  it('is gone while another sheet is in front, and when it is deleted', async () => {
    await preview.panel.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Zwei').activate();
        await context.sync();
      }),
    );
    await chart().waitFor({ state: 'detached' });
    await preview.panel.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().activate();
        await context.sync();
      }),
    );
    await chart().waitFor();
    await preview.panel.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().charts.getItem('Eintritte').delete();
        await context.sync();
      }),
    );
    await chart().waitFor({ state: 'detached' });
    expect(preview.faults).toEqual([]);
  });
});

/** Waits for what the next frames bring; without it, the test's own time limit ends it. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await preview.page.evaluate(() => new Promise(requestAnimationFrame));
}
