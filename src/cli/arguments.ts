import { parseArgs } from 'node:util';
import { UserError } from './user-error';

interface Allowed {
  /** Options with a value. */
  readonly texts: readonly string[];
  /** Options without one. */
  readonly flags: readonly string[];
  /** How many words without an option there are. */
  readonly words: number;
}

interface Arguments {
  readonly texts: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** The words behind a command. `usage` shows how it is called. Error: UserError for anything that is not allowed. */
export function readArguments(usage: string, args: readonly string[], allowed: Allowed): Arguments {
  const refused = new UserError(
    `Die Angaben sind nicht zu verstehen: ${args.join(' ')}. So geht es: ${usage}`,
  );
  const options = Object.fromEntries([
    ...allowed.texts.map((name) => [name, { type: 'string' as const }]),
    ...allowed.flags.map((name) => [name, { type: 'boolean' as const }]),
  ]);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length !== allowed.words) throw refused;
    const entries = Object.entries(values);
    return {
      texts: new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
      flags: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
      words: positionals,
    };
  } catch {
    throw refused;
  }
}
