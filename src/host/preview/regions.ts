import type { Page } from './page';
import type { Panel } from './panel';

/** What F6 goes round, in the order of the page. */
const REGIONS = ['ribbon', 'grid', 'panel'] as const;
export type Region = (typeof REGIONS)[number];

/** The region that F6 leads to; a closed panel is left out. */
export function nextRegion(from: Region, backwards: boolean, panelOpen: boolean): Region {
  const open = REGIONS.filter((region) => region !== 'panel' || panelOpen);
  const step = backwards ? open.length - 1 : 1;
  return open[(open.indexOf(from) + step) % open.length] ?? 'grid';
}

/**
 * F6 goes from region to region, with Shift backwards, wherever the keyboard is.
 * @returns the way to hear the keys in the add-in's frame, which never reach this window
 */
export function installRegionKeys(
  page: Page,
  panel: Panel,
  focusGrid: () => void,
): (frame: HTMLIFrameElement) => void {
  const focus: Readonly<Record<Region, () => void>> = {
    ribbon: () => (page.tabAmip.tabIndex === 0 ? page.tabAmip : page.tabStart).focus(),
    grid: focusGrid,
    panel: () => panel.focus(),
  };
  const current = (): Region => {
    const active = document.activeElement;
    if (page.panel.contains(active)) return 'panel';
    return page.grid.contains(active) ? 'grid' : 'ribbon';
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'F6' || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    focus[nextRegion(current(), event.shiftKey, panel.isOpen)]();
  };
  window.addEventListener('keydown', onKey, true);
  // A frame has a new window whenever its page is loaded.
  return (frame) =>
    frame.addEventListener('load', () => frame.contentWindow?.addEventListener('keydown', onKey, true));
}
