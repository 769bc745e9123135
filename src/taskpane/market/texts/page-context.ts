import { createContext, useContext } from 'react';
import { pageDe } from './page-de';
import type { PageTexts } from './page-de';

export const PageTextsContext = createContext<PageTexts>(pageDe);

export function usePageTexts(): PageTexts {
  return useContext(PageTextsContext);
}
