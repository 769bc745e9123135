import type { ReactNode } from 'react';

export interface MarketPageProps {
  /** Puts the content of the page under what stands above all pages. */
  readonly frame: (content: ReactNode) => ReactNode;
}
