import { LEVELS } from '../../share/levels';
import type { RecipientLevel, ShareOptions } from '../../share/levels';
import type { ShareRequest } from '../../share/types';

/** What the user says before a copy is made. */
export interface ShareForm {
  readonly level: RecipientLevel;
  readonly recipient: string;
  readonly options: ShareOptions;
  /** The smallest count that is shown, as typed. */
  readonly minimum: string;
}

const SMALLEST_MINIMUM = 2;

export function formOf(level: RecipientLevel, recipient = ''): ShareForm {
  const options = LEVELS[level];
  return { level, recipient, options, minimum: String(options.mindestfallzahl) };
}

/** undefined for a text that is no whole number from 2. */
export function minimumOf({ minimum }: ShareForm): number | undefined {
  const number = /^\s*\d{1,9}\s*$/.test(minimum) ? Number(minimum) : 0;
  return number >= SMALLEST_MINIMUM ? number : undefined;
}

/** Whether the level's options were changed. */
export function isAdjusted(form: ShareForm): boolean {
  return JSON.stringify({ ...form.options, mindestfallzahl: minimumOf(form) }) !== preset(form.level);
}

const preset = (level: RecipientLevel): string => JSON.stringify(LEVELS[level]);

export function isLeftOut({ leaveOut }: ShareOptions, title: string): boolean {
  return leaveOut.some((left) => left.toLowerCase() === title.toLowerCase());
}

/** The titles that are left out once this sheet goes along, or does not. */
export function withSheet({ leaveOut }: ShareOptions, title: string, goesAlong: boolean): readonly string[] {
  const others = leaveOut.filter((left) => left.toLowerCase() !== title.toLowerCase());
  return goesAlong ? others : [...others, title];
}

/** undefined where the form is not complete. */
export function requestOf(form: ShareForm, day: string): ShareRequest | undefined {
  const mindestfallzahl = minimumOf(form);
  if (mindestfallzahl === undefined) return undefined;
  const { level, options, recipient } = form;
  return { level, recipient: recipient.trim(), day, options: { ...options, mindestfallzahl } };
}
