import { createContext, useContext, useSyncExternalStore } from 'react';
import type { MarketPanel } from './market-panel';
import type { MarketState } from './state';

export const MarketContext = createContext<MarketPanel | undefined>(undefined);

export function useMarket(): { market: MarketPanel; state: MarketState } {
  const market = useContext(MarketContext);
  if (!market) throw new Error('MarketContext is missing around this component.');
  const state = useSyncExternalStore(market.subscribe, () => market.state);
  return { market, state };
}
