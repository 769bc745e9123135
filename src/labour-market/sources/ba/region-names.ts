import { ImportError } from '../../import-error';
import { property, textProperty } from '../http/property';
import { messages } from '../messages';

/** How the BA spells a Kreis. */
export interface BaRegionName {
  readonly ags: string;
  readonly name: string;
}

const SCRIPT = /^\s*(?:var\s+)?persistListenfelderJSON\s*=\s*(\{[\s\S]*\})\s*;?\s*$/;
/** `BA_SCHL` begins with the AGS. */
const KREIS_KEY = /^(\d{5})/;

/**
 * The Kreise in the script that fills the BA's selection lists, each once. It is read as data and never run.
 * Errors: ImportError for another form, and where one AGS has two names.
 */
export function regionNames(script: string, host: string): BaRegionName[] {
  const names = new Map<string, string>();
  for (const { ags, name } of kreisEntries(listOf(script, host))) {
    if ((names.get(ags) ?? name) !== name) throw new ImportError(messages.baNamesContradict(ags));
    names.set(ags, name);
  }
  if (names.size === 0) throw new ImportError(messages.baNamesUnreadable(host));
  return [...names].map(([ags, name]) => ({ ags, name }));
}

function listOf(script: string, host: string): unknown {
  try {
    return JSON.parse(SCRIPT.exec(script)?.[1] ?? '');
  } catch {
    throw new ImportError(messages.baNamesUnreadable(host));
  }
}

/** Where the list of Kreise stands inside is not documented, so that every object is looked at; no recursion, no limit of depth. */
function kreisEntries(root: unknown): BaRegionName[] {
  const found: BaRegionName[] = [];
  const open = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const entry = kreisEntry(property(value, 'formValues'));
    if (entry !== null) found.push(entry);
    for (const inner of Object.values(value)) if (inner !== undefined) open.push(inner);
  }
  // The stack turns the order round.
  return found.reverse();
}

function kreisEntry(formValues: unknown): BaRegionName | null {
  const ags = KREIS_KEY.exec(textProperty(formValues, 'BA_SCHL') ?? '')?.[1];
  const name = textProperty(formValues, 'DESC')?.trim();
  if (textProperty(formValues, 'Filtername') !== 'Kreis' || ags === undefined || !name) return null;
  return { ags, name };
}
