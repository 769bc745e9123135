import { passportsOf, readFeedDataset } from '../feed/read-feed-dataset';
import { ImportError } from '../import-error';
import { readerMessages } from '../readers/messages';
import { isObject, partOf } from '../readers/json-stat-parts';
import type { Delivery } from './delivery';
import { isLoadable } from './loadable';

/** A dataset of the feed as a delivery. Error: ImportError for a text that is none. */
export function feedDelivery(text: string, head: Omit<Delivery, 'observations'>): Delivery {
  return { ...head, observations: readFeedDataset(parsed(text)).filter(isLoadable) };
}

/** `file`: one of EMBEDDED_FEED_FILES. Error: ImportError for a text that is no dataset of the feed. */
export function embeddedDelivery(file: string, text: string): Delivery {
  const dataset = parsed(text);
  const id = `embedded:${file.replace(/^.*\//, '').replace(/\.json$/, '')}`;
  const label = isObject(dataset) ? partOf(dataset, 'label') : undefined;
  const name = typeof label === 'string' ? label : file;
  const head = { id, kind: 'embedded', name, retrieved: '', offline: null } as const;
  const delivery = feedDelivery(text, head);
  const passportOf = passportsOf(dataset);
  const retrieved = delivery.observations.reduce((newest, { variable, period }) => {
    const one = passportOf(variable, period)?.retrieved ?? '';
    return one > newest ? one : newest;
  }, '');
  return { ...delivery, retrieved };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new ImportError(readerMessages.brokenJson);
  }
}
