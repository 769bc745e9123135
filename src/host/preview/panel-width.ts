/** The narrowest panel that Excel offers, and the widest that leaves a readable grid beside it. */
export const MIN_PANEL = 320;
const MAX_PANEL = 700;
const MIN_GRID = 360;
const STEP = 16;
const PAGE_STEP = 80;

/** Keeps a width in pixels within what fits beside the grid; the panel's minimum goes first. */
export function fittingWidth(width: number, available: number): number {
  return Math.round(Math.max(MIN_PANEL, Math.min(width, MAX_PANEL, available - MIN_GRID)));
}

/** The width after a key on the splitter; the panel is right of it, so that left widens. undefined: not its key. */
export function widthAfterKey(key: string, width: number, available: number): number | undefined {
  const wished: Readonly<Record<string, number>> = {
    ArrowLeft: width + STEP,
    ArrowRight: width - STEP,
    PageUp: width + PAGE_STEP,
    PageDown: width - PAGE_STEP,
    Home: MIN_PANEL,
    End: MAX_PANEL,
  };
  const next = wished[key];
  return next === undefined ? undefined : fittingWidth(next, available);
}

export function widestPanel(available: number): number {
  return fittingWidth(MAX_PANEL, available);
}
