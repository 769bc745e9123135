import { createContext, useContext } from 'react';
import { partsDe } from './parts-de';
import type { PartsTexts } from './parts-de';

/** German unless the page gives another language. */
export const PartsTextsContext = createContext<PartsTexts>(partsDe);

export function useParts(): PartsTexts {
  return useContext(PartsTextsContext);
}
