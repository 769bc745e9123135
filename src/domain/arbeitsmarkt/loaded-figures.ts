/** What was found for a formula: a number for the cell, or why there is none. Plain data, for it crosses bundles. */
export type FigureAnswer =
  { readonly value: number } | { readonly code: 'VALUE' | 'NA'; readonly message: string };

/** The labour-market figures that the panel has loaded. */
export interface LoadedFigures {
  /**
   * One figure as a cell takes it: rates are fractions.
   * `merkmal`: id or name; `region`: AGS, `DG` or name; `period`: `2026-02`, `2025`, or undefined for the newest.
   */
  find(merkmal: string, region: string, period: string | undefined): FigureAnswer;
}

/** Panel and functions are two bundles in one page: they meet here. */
interface Meeting {
  figures?: LoadedFigures;
  /** A formula asked before anything was loaded. */
  askedInVain?: boolean;
}

const PLACE = Symbol.for('amip-controlling.loaded-figures');

function meeting(page: object & { [PLACE]?: Meeting }): Meeting {
  return (page[PLACE] ??= {});
}

/** For the functions: undefined until something is loaded. */
export function loadedFigures(): LoadedFigures | undefined {
  const place = meeting(globalThis);
  if (!place.figures) place.askedInVain = true;
  return place.figures;
}

/**
 * For the panel, and for the command line, which names the add-in's `page`. Returns whether formulas have asked before,
 * so that they must be calculated again.
 */
export function provideFigures(figures: LoadedFigures, page: object = globalThis): boolean {
  const place = meeting(page);
  place.figures = figures;
  const { askedInVain = false } = place;
  place.askedInVain = false;
  return askedInVain;
}
