import { readFeedDataset } from '../feed/read-feed-dataset';
import { FigureStore } from './figure-store';

export { EMBEDDED_FEED_FILES } from '../feed/embedded-files';

/** A store with the observations of JSON-stat texts of our feed. Error: ImportError for a text that is none. */
export function storeOf(texts: readonly string[]): FigureStore {
  const store = new FigureStore();
  for (const text of texts) store.add(readFeedDataset(JSON.parse(text)));
  return store;
}
