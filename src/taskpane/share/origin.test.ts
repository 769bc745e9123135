import { Origin } from './origin';

const never = new AbortController().signal;

/** A workbook whose content a test sets. */
function workbook(content: string | undefined): { content: string | undefined; readonly origin: Origin } {
  const book = { content };
  return Object.assign(book, { origin: new Origin(() => Promise.resolve(book.content)) });
}

test('what comes late, of a change before the preview, is no news', async () => {
  const { origin } = workbook('a');
  await origin.begin(never);
  expect(await origin.hasChanged(never)).toBe(false);
});

test('a change after the preview was begun is one, until the next preview', async () => {
  const book = workbook('a');
  await book.origin.begin(never);
  book.content = 'b';
  expect(await book.origin.hasChanged(never)).toBe(true);
  await book.origin.begin(never);
  expect(await book.origin.hasChanged(never)).toBe(false);
});

test('news that is looked into while another preview begins is in that preview', async () => {
  const book = workbook('a');
  await book.origin.begin(never);
  book.content = 'b';
  const looking = book.origin.hasChanged(never);
  await book.origin.begin(never);
  expect(await looking).toBe(false);
});

test('where nothing can be told apart, all news counts', async () => {
  const { origin } = workbook(undefined);
  await origin.begin(never);
  expect(await origin.hasChanged(never)).toBe(true);
  const broken = new Origin(() => Promise.reject(new Error('Excel arbeitet')));
  await broken.begin(never);
  expect(await broken.hasChanged(never)).toBe(true);
});
