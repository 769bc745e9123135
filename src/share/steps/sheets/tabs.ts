/**
 * Where a tab stands when others are gone. One that is gone itself gives its place to the next that stays, or else to
 * the last.
 */
export function newTabs(stays: readonly boolean[]): (tab: number) => number {
  const kept = stays.filter(Boolean).length;
  return (tab) => Math.min(stays.slice(0, tab).filter(Boolean).length, kept - 1);
}
