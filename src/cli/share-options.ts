import { LEVELS } from '../share/levels';
import type { RecipientLevel, ShareOptions } from '../share/levels';
import { UserError } from './user-error';

/** What an option of the command line sets, and the words it may have. */
const CHOICES = {
  formulas: { option: 'formulas', words: ['bleiben', 'werte'] },
  comments: { option: 'comments', words: ['entfernen', 'bleiben'] },
  'hidden-cells': { option: 'hiddenCells', words: ['leeren', 'bleiben'] },
  macros: { option: 'macros', words: ['entfernen', 'bleiben'] },
  links: { option: 'links', words: ['werte', 'bleiben'] },
  'foreign-functions': { option: 'foreignFunctions', words: ['werte', 'bleiben'] },
} as const satisfies Readonly<
  Record<string, { readonly option: keyof ShareOptions; readonly words: readonly string[] }>
>;

const SMALLEST_MINIMUM = 2;

/** Every option that changes what a level does. */
export const SHARE_OPTIONS: readonly string[] = [...Object.keys(CHOICES), 'leave-out', 'mindestfallzahl'];

/** Error: UserError for a level that is none, with those that are. */
export function levelOf(word: string): RecipientLevel {
  if (Object.hasOwn(LEVELS, word)) return word as RecipientLevel;
  throw new UserError(
    `--level ${word}: Die Stufe ist nicht bekannt. Bekannt: ${Object.keys(LEVELS).join(', ')}.`,
  );
}

/** What the level does, changed as the options say. Error: UserError for a word that an option does not have. */
export function shareOptionsOf(level: RecipientLevel, texts: ReadonlyMap<string, string>): ShareOptions {
  const preset = LEVELS[level];
  const chosen = Object.entries(CHOICES).flatMap(([name, { option, words }]) => {
    const word = texts.get(name);
    if (word === undefined) return [];
    if (!words.some((known) => known === word))
      throw new UserError(`--${name} ${word}: Das ist nicht bekannt. Bekannt: ${words.join(', ')}.`);
    return [[option, word] as const];
  });
  return {
    ...preset,
    ...Object.fromEntries(chosen),
    leaveOut: [...preset.leaveOut, ...leftOutIn(texts)],
    mindestfallzahl: minimumOf(texts.get('mindestfallzahl')) ?? preset.mindestfallzahl,
  };
}

/** Titles of the sheets that the user names; those of the level stay left out. */
export function leftOutIn(texts: ReadonlyMap<string, string>): readonly string[] {
  return (texts.get('leave-out') ?? '')
    .split(',')
    .map((title) => title.trim())
    .filter((title) => title !== '');
}

function minimumOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (number >= SMALLEST_MINIMUM) return number;
  throw new UserError(
    `--mindestfallzahl ${text}: Es wird eine ganze Zahl ab ${SMALLEST_MINIMUM} erwartet, zum Beispiel 3 oder 10.`,
  );
}
