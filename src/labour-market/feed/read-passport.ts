import { ImportError } from '../import-error';
import { isObject, partOf, textOf } from '../readers/json-stat-parts';
import { feedMessages } from './messages';
import type { Passport } from './passport';

/** A passport as a feed has it, its legend of signs left out. Error: ImportError where a part has another form. */
export function readPassport(value: unknown, place: number): Passport {
  const path = `passports[${place}]`;
  if (!isObject(value)) throw new ImportError(feedMessages.brokenFeed(path));
  const text = (key: string) => textOf(partOf(value, key), `${path}/${key}`);
  const needed = (key: string) => {
    const found = text(key);
    if (found === null) throw new ImportError(feedMessages.brokenFeed(`${path}/${key}`));
    return found;
  };
  const sourceUrl = text('sourceUrl');
  const gebietsstand = text('gebietsstand');
  return {
    source: needed('source'),
    table: text('table'),
    datenstand: text('datenstand'),
    origin: needed('origin'),
    retrieved: needed('retrieved'),
    sha256: needed('sha256'),
    ...(sourceUrl !== null && { sourceUrl }),
    ...(gebietsstand !== null && { gebietsstand }),
  };
}
