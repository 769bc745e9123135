import { closeWorkbooks, openWorkbook } from '../testing/open-workbook';

afterEach(closeWorkbooks);

describe('comments', () => {
  it('stand on a cell, are found with their place, and are deleted', async () => {
    const { run } = await openWorkbook();
    const seen = await run(async (context) => {
      const { comments, worksheets } = context.workbook;
      comments.add('Tabelle1!B2', 'Zahl prüfen');
      comments.add(worksheets.getFirst().getRange('C3'), 'Danke');
      await context.sync();
      comments.load('items/id,items/content');
      await context.sync();
      const places = comments.items.map((comment) => comment.getLocation().load('address'));
      await context.sync();
      comments.items[0]?.delete();
      const left = comments.getCount();
      await context.sync();
      return [comments.items.map(({ content }) => content), places.map(({ address }) => address), left.value];
    });
    expect(seen).toEqual([['Zahl prüfen', 'Danke'], ['Tabelle1!B2', 'Tabelle1!C3'], 1]);
  });

  it.each([
    ['a second one on the same cell', 'Tabelle1!B2', 'Noch einer', 'InvalidOperation'],
    ['one on several cells', 'Tabelle1!A1:B2', 'Text', 'InvalidArgument'],
    ['one without a text', 'Tabelle1!A1', '', 'InvalidArgument'],
  ])('refuse %s', async (_, cell, content, code) => {
    const { refusal } = await openWorkbook();
    const refused = await refusal(({ workbook: { comments } }) => {
      comments.add('Tabelle1!B2', 'Zahl prüfen');
      comments.add(cell, content);
    });
    expect(refused).toBe(code);
  });
});
