import type { Point } from './series';

type Points = ReadonlyMap<string, Point>;

export interface MergedPoints {
  readonly points: Points;
  /** Periods whose number stays although the source has a sign there today. */
  readonly refused: readonly string[];
}

/**
 * What came today on top of what an earlier feed held of the same series. Numbers of today win unless their
 * Datenstand is older, but no sign replaces a number, which is known once it was published; periods that did not come stay. Where nothing is new, all stays as it
 * was, the time of retrieval included.
 */
export function mergePoints(today: Points, earlier: Points): MergedPoints {
  const isRefused = (period: string, { observation }: Point) =>
    observation.value === null && typeof earlier.get(period)?.observation.value === 'number';
  const refused = [...today].filter(([period, point]) => isRefused(period, point)).map(([period]) => period);
  const news = [...today].filter(
    ([period, point]) => !isRefused(period, point) && !isOlder(point, earlier.get(period)),
  );
  const isNew = news.some(([period, point]) => differs(point, earlier.get(period)));
  return { points: isNew ? new Map([...earlier, ...news]) : earlier, refused };
}

/** An old file that is read again takes nothing back. A month and a day of it, `2026-02` and `2026-02-26`, are no difference. */
function isOlder(today: Point, earlier: Point | undefined): boolean {
  const [now, before] = [today.observation.datenstand ?? '', earlier?.observation.datenstand ?? ''];
  const isDated = earlier?.observation.value !== null && [now, before].every((text) => /^\d{4}/.test(text));
  const length = Math.min(now.length, before.length);
  return isDated && now.slice(0, length) < before.slice(0, length);
}

/** Bytes may differ where the figures do not: a ZIP holds the time of its packing. */
function differs(today: Point, earlier: Point | undefined): boolean {
  if (!earlier) return true;
  const [a, b] = [today.observation, earlier.observation];
  const otherFigure = a.value !== b.value || a.sign !== b.sign || a.quality !== b.quality;
  // A source that is silent about its Datenstand today does not contradict the one that is known.
  const otherStand = a.datenstand !== null && a.datenstand !== b.datenstand;
  return otherFigure || otherStand || cameFrom(today) !== cameFrom(earlier);
}

function cameFrom({ delivery: { origin, sourceUrl, gebietsstand } }: Point): string {
  return JSON.stringify([origin, sourceUrl, gebietsstand]);
}
