import type { ReactNode } from 'react';

export interface LazyPageProps {
  /** Puts the content of the page under what stands above all pages. */
  readonly frame: (content: ReactNode) => ReactNode;
}
