import { parseArgs } from 'node:util';
import { UserError } from './user-error';

/** Reads options that all take a value and must all be given. */
export function requiredOptions<Name extends string>(
  command: string,
  args: string[],
  names: readonly Name[],
): Record<Name, string> {
  const usage = `amip ${command} ${names.map((name) => `--${name} DATEI`).join(' ')}`;
  let values: Record<string, unknown>;
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    values = parseArgs({ args, options, allowPositionals: false }).values;
  } catch {
    throw new UserError(`Die Angaben sind nicht zu verstehen: ${args.join(' ')}. So geht es: ${usage}`);
  }
  const result = {} as Record<Name, string>;
  for (const name of names) {
    const value = values[name];
    if (typeof value !== 'string' || value === '')
      throw new UserError(`Es fehlt --${name}. So geht es: ${usage}`);
    result[name] = value;
  }
  return result;
}
