import { createContext, useContext } from 'react';
import { de } from './de';
import type { Texts } from './de';

export type { Texts } from './de';

/**
 * German for German Office and where no language is known; English for every other. `language`: `de-DE`.
 * English is a file of its own, which most users never need; German stands in where it cannot be loaded.
 */
export async function textsFor(language: string | undefined): Promise<Texts> {
  if (!language || /^de\b/i.test(language)) return de;
  return import(/* webpackChunkName: "english" */ './en').then(
    ({ en }) => en,
    () => de,
  );
}

export const TextsContext = createContext<Texts>(de);

export function useTexts(): Texts {
  return useContext(TextsContext);
}
