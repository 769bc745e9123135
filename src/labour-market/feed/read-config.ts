import { FIRST_YEAR, LAST_YEAR } from '../../domain/months/month';
import { ImportError } from '../import-error';
import { regionByAgs } from '../regions';
import type { BaTable } from '../sources/ba/tables';
import { BA_TABLES } from '../sources/ba/tables';
import type { Fields } from './config-fields';
import {
  choiceOf,
  fieldsOf,
  listAt,
  needed,
  optionalTextAt,
  pathOf,
  textAt,
  textOf,
  wholeNumberAt,
} from './config-fields';
import { configMessages } from './config-messages';
import type { BaConfig, FeedConfig, FileConfig, GenesisConfig, SourceConfig } from './feed-config';
import { mappingOf } from './read-mapping';

const SYSTEMS = ['regionalstatistik', 'genesis-online', 'zensus'] as const;
const KINDS = ['genesis', 'ba', 'datei'] as const;
const TABLES = Object.keys(BA_TABLES) as BaTable[];
const GENESIS_TABLE = /^\d{5}-[0-9A-Za-z-]{1,30}$/;
const LONGEST_PAUSE = 60_000;

const KEYS = {
  genesis: ['art', 'system', 'basis', 'tabellen'],
  ba: ['art', 'basis', 'namensliste', 'pause', 'tabellen'],
  datei: ['art', 'pfad', 'mapping'],
} as const;

/** The configuration from its text. Error: ImportError naming the first field that is wrong, by its path. */
export function readFeedConfig(text: string): FeedConfig {
  const fields = fieldsOf(parsed(text), '', ['$schema', 'regionen', 'quellen']);
  return {
    regionen: regionsOf(fields),
    quellen: listAt(fields, '', 'quellen', '[{ "art": "ba", … }]').map((value, index) =>
      sourceOf(value, pathOf('quellen', index)),
    ),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError(configMessages.notJson);
  }
}

function regionsOf(fields: Fields): FeedConfig['regionen'] {
  if (needed(fields, '', 'regionen') === 'alle') return 'alle';
  const listed = listAt(fields, '', 'regionen', '["07312", "07", "DG"] oder "alle"');
  const codes = new Set<string>();
  listed.forEach((value, index) => {
    const path = pathOf('regionen', index);
    const code = textOf(value, path);
    if (regionByAgs(code) === null) throw new ImportError(configMessages.unknownRegion(path, code));
    if (codes.has(code)) throw new ImportError(configMessages.twice(path, code));
    codes.add(code);
  });
  return [...codes];
}

function sourceOf(value: unknown, path: string): SourceConfig {
  const all = fieldsOf(value, path, [...new Set(Object.values(KEYS).flat())]);
  const kind = choiceOf(needed(all, path, 'art'), pathOf(path, 'art'), KINDS);
  const fields = fieldsOf(value, path, KEYS[kind]);
  switch (kind) {
    case 'genesis':
      return genesis(fields, path);
    case 'ba':
      return ba(fields, path);
    case 'datei':
      return file(fields, path);
  }
}

function file(fields: Fields, path: string): FileConfig {
  const place = pathOf(path, 'mapping');
  return {
    art: 'datei',
    pfad: textAt(fields, path, 'pfad'),
    ...(Object.hasOwn(fields, 'mapping') && { mapping: mappingOf(fields['mapping'], place) }),
  };
}

function genesis(fields: Fields, path: string): GenesisConfig {
  const basis = optionalTextAt(fields, path, 'basis');
  return {
    art: 'genesis',
    system: choiceOf(needed(fields, path, 'system'), pathOf(path, 'system'), SYSTEMS),
    ...(basis !== undefined && { basis }),
    tabellen: listAt(fields, path, 'tabellen', '[{ "name": "13211-02-05-4", "ab": 2015 }]').map(
      (value, index) => {
        const place = pathOf(pathOf(path, 'tabellen'), index);
        const table = fieldsOf(value, place, ['name', 'ab']);
        const name = textAt(table, place, 'name');
        if (!GENESIS_TABLE.test(name))
          throw new ImportError(configMessages.notATable(pathOf(place, 'name'), name));
        return { name, ab: wholeNumberAt(table, place, 'ab', FIRST_YEAR, LAST_YEAR) };
      },
    ),
  };
}

function ba(fields: Fields, path: string): BaConfig {
  const basis = optionalTextAt(fields, path, 'basis');
  const namensliste = optionalTextAt(fields, path, 'namensliste');
  return {
    art: 'ba',
    ...(basis !== undefined && { basis }),
    ...(namensliste !== undefined && { namensliste }),
    ...(Object.hasOwn(fields, 'pause') && { pause: wholeNumberAt(fields, path, 'pause', 0, LONGEST_PAUSE) }),
    tabellen: listAt(fields, path, 'tabellen', '["EckwerteZeitreiheALOKr"]').map((value, index) =>
      choiceOf(value, pathOf(pathOf(path, 'tabellen'), index), TABLES),
    ),
  };
}
