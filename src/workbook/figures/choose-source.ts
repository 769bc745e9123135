import type { SourceFigure } from './figure-source';
import { lastMonth } from './periods';

/** Who published figures, and in which table: sources are never mixed. */
export interface Origin {
  readonly source: string;
  readonly table: string | null;
}

/** Only what comes from one origin, in order of time. */
export function fromOrigin(list: readonly SourceFigure[], origin: Origin): readonly SourceFigure[] {
  return list
    .filter(({ source, table }) => source === origin.source && table === origin.table)
    .sort((a, b) => (lastMonth(a.period) ?? 0) - (lastMonth(b.period) ?? 0));
}

/** The origin with the newest number that `fits`; null where none has one. At a tie the first. */
export function newestOrigin(
  list: readonly SourceFigure[],
  fits: (figure: SourceFigure) => boolean,
): Origin | null {
  let best: SourceFigure | undefined;
  for (const figure of list) {
    if (figure.value === null || !fits(figure)) continue;
    if (!best || (lastMonth(figure.period) ?? 0) > (lastMonth(best.period) ?? 0)) best = figure;
  }
  return best ? { source: best.source, table: best.table } : null;
}
