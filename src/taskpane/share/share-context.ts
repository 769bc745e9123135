import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SharePanel } from './share-panel';
import type { ShareState } from './state';
import { shareDe } from './texts/texts-de';
import type { ShareTexts } from './texts/texts-de';

export const ShareContext = createContext<SharePanel | undefined>(undefined);

export const ShareTextsContext = createContext<ShareTexts>(shareDe);

export function useShareTexts(): ShareTexts {
  return useContext(ShareTextsContext);
}

export function useShare(): { share: SharePanel; state: ShareState; texts: ShareTexts } {
  const share = useContext(ShareContext);
  if (!share) throw new Error('ShareContext is missing around this component.');
  const state = useSyncExternalStore(share.subscribe, () => share.state);
  return { share, state, texts: useShareTexts() };
}
