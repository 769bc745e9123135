import { Market } from './support/market';
import type { Preview } from './support/preview';
import { Session } from './support/session';

const session = Session.install();
let preview: Preview;
let market: Market;

beforeEach(async () => {
  preview = await session.preview();
  market = await Market.open(preview);
});

/** As in the Namens-Manager; a deleted sheet leaves the same behind. */
async function deleteNamesOfFigures(): Promise<void> {
  await preview.panel.evaluate(() =>
    Excel.run(async (context) => {
      const names = context.workbook.names.load('items/name');
      await context.sync();
      for (const item of names.items) if (/AMIP_Zahl/.test(item.name)) item.delete();
      await context.sync();
    }),
  );
}

it('offers to unbind figures whose cells are gone, and forgets them', async () => {
  await market.insert({ regions: ['07312'], figures: ['Arbeitslose'] });
  await deleteNamesOfFigures();
  await market.refresh();
  await market.button('Verbindung lösen (1)').click();
  await market.button('Verbindung lösen (1)').waitFor({ state: 'detached' });
  expect(await preview.texts('Quellen!A2:B3')).toEqual(Array(2).fill(['', '']));
  await market.button('Zurück').click();
  expect(await market.button('Aktualisieren').count()).toBe(0);
  expect((await preview.cell('Tabelle1!B2')).value).toBe(5330);
});
