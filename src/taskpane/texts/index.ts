import { createContext, useContext } from 'react';
import { de } from './de';
import type { Texts } from './de';
import { en } from './en';

export type { Texts } from './de';

/** German for German Office and where no language is known; English for every other. `language`: `de-DE`. */
export function textsFor(language: string | undefined): Texts {
  return !language || /^de\b/i.test(language) ? de : en;
}

export const TextsContext = createContext<Texts>(de);

export function useTexts(): Texts {
  return useContext(TextsContext);
}
