import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Panel } from './panel';
import type { PanelState } from './state';

export const PanelContext = createContext<Panel | undefined>(undefined);

export function usePanel(): { panel: Panel; state: PanelState } {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('PanelContext is missing around this component.');
  const state = useSyncExternalStore(panel.subscribe, () => panel.state);
  return { panel, state };
}
