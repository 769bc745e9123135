import { useLayoutEffect } from 'react';

/** A tab had the keyboard when the tabs were last taken away. */
let taken = false;

/** Every page draws the tabs itself: what had the keyboard on one page has it on the next. */
export function useKeptFocus(listId: string, tabId: string): void {
  useLayoutEffect(() => {
    if (taken) document.getElementById(tabId)?.focus();
    taken = false;
    const list = document.getElementById(listId);
    return () => {
      taken = list?.contains(document.activeElement) ?? false;
    };
    // Only where the tabs come and go.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}
