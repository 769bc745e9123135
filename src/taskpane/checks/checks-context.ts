import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ChecksPanel } from './checks-panel';
import type { ChecksState } from './state';
import { checksDe } from './texts/texts-de';
import type { ChecksTexts } from './texts/texts-de';

export const ChecksContext = createContext<ChecksPanel | undefined>(undefined);

export const ChecksTextsContext = createContext<ChecksTexts>(checksDe);

export function useChecks(): { checks: ChecksPanel; state: ChecksState; texts: ChecksTexts } {
  const checks = useContext(ChecksContext);
  if (!checks) throw new Error('ChecksContext is missing around this component.');
  const state = useSyncExternalStore(checks.subscribe, () => checks.state);
  return { checks, state, texts: useContext(ChecksTextsContext) };
}
