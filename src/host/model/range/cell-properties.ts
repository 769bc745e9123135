import type { StyleSnapshot } from '../../xlsx/snapshot';
import { refusals } from '../messages';

type Look = Omit<StyleSnapshot, 'locked'>;
type Answer = { [name: string]: Answer | string | number | boolean };

/** Excel.CellPropertiesFormat, as far as this host knows it. A cell without a fill answers white, as Excel does. */
const KNOWN: Readonly<Record<string, Readonly<Record<string, (look: Look) => string | number | boolean>>>> = {
  font: {
    bold: ({ bold }) => bold === true,
    italic: ({ italic }) => italic === true,
    name: ({ fontName }) => fontName ?? 'Calibri',
    size: ({ fontSize }) => fontSize ?? 11,
    color: ({ color }) => color ?? '#000000',
  },
  fill: { color: ({ fill }) => fill ?? '#FFFFFF' },
};

/** What Excel.Range.getCellProperties answers for one cell: just what was asked for. */
export function cellProperties(look: Look, asked: unknown): Answer {
  const format: Answer = {};
  for (const [part, wanted] of asked ? entries(entriesOf(asked, 'format')) : []) {
    const known = KNOWN[part];
    if (!known) throw refusals.unsupported(`format.${part} of getCellProperties`);
    const answer: Answer = {};
    for (const [name, isWanted] of entries(wanted)) {
      const read = known[name];
      if (!read) throw refusals.unsupported(`format.${part}.${name} of getCellProperties`);
      if (isWanted === true) answer[name] = read(look);
    }
    format[part] = answer;
  }
  return { format };
}

function entriesOf(asked: unknown, only: string): unknown {
  for (const [name] of entries(asked))
    if (name !== only) throw refusals.unsupported(`${name} of getCellProperties`);
  return (asked as Record<string, unknown>)[only];
}

function entries(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) throw refusals.argument('an object with what to load');
  return Object.entries(value);
}
