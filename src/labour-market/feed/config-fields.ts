import { ImportError } from '../import-error';
import { configMessages } from './config-messages';

/** An object of the configuration; only its own keys count. */
export type Fields = Readonly<Record<string, unknown>>;

/* Every function here: ImportError with the path of the field. */

const SECRET = /kennwort|passwor[dt]|pass$|token|secret|geheim|nutzer|user|login|api_?key/i;

export function pathOf(parent: string, key: string | number): string {
  if (typeof key === 'number') return `${parent}[${key}]`;
  return parent === '' ? key : `${parent}.${key}`;
}

/** An object with no other keys than the known ones. Credentials are refused wherever they stand. */
export function fieldsOf(value: unknown, path: string, known: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ImportError(configMessages.notAnObject(path));
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const place = pathOf(path, key);
    throw new ImportError(
      SECRET.test(key) ? configMessages.secret(place) : configMessages.unknownKey(place, known),
    );
  }
  return value as Fields;
}

export function needed(fields: Fields, path: string, key: string): unknown {
  if (!Object.hasOwn(fields, key)) throw new ImportError(configMessages.missing(pathOf(path, key)));
  return fields[key];
}

export function textAt(fields: Fields, path: string, key: string): string {
  return textOf(needed(fields, path, key), pathOf(path, key));
}

export function textOf(value: unknown, path: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new ImportError(configMessages.notAText(path));
  return value;
}

/** Undefined where the key is missing. */
export function optionalTextAt(fields: Fields, path: string, key: string): string | undefined {
  return Object.hasOwn(fields, key) ? textAt(fields, path, key) : undefined;
}

export function choiceOf<Choice extends string>(
  value: unknown,
  path: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((other) => other === value);
  if (choice === undefined) throw new ImportError(configMessages.notAChoice(path, value, choices));
  return choice;
}

export function wholeNumberAt(fields: Fields, path: string, key: string, from: number, to: number): number {
  const value = needed(fields, path, key);
  if (typeof value !== 'number' || !Number.isInteger(value) || value < from || value > to)
    throw new ImportError(configMessages.notAWholeNumber(pathOf(path, key), from, to));
  return value;
}

export function listAt(fields: Fields, path: string, key: string, example: string): readonly unknown[] {
  const value = needed(fields, path, key);
  if (!Array.isArray(value) || value.length === 0)
    throw new ImportError(configMessages.notAList(pathOf(path, key), example));
  return value;
}
