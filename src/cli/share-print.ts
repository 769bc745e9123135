import { removedCount } from '../share/removed-count';
import type { Place, Refusal, ShareReport, ShareRequest } from '../share/types';
import { plainText } from './plain-text';

/** How many places of a refusal, or flags, are told one by one. */
const MOST = 20;

/** Why there is no copy: a line each, with the places below it. */
export function refusalLines(file: string, refusals: readonly Refusal[]): readonly string[] {
  return refusals.flatMap(({ message, places }) => [
    plainText(`${file}: ${message}`),
    ...places.slice(0, MOST).map((place) => `  ${placeText(place)}`),
    ...more(places.length),
  ]);
}

/** What was done, in numbers, and what the user must look at. */
export function reportLines({ replaced, removed, suppressed, flagged }: ShareReport): readonly string[] {
  return [
    `Formeln als Werte: ${replaced.length}. Entfernt: ${removedCount(removed)}. Geheim gehaltene Zellen: ${suppressed.length}.`,
    ...flagged.slice(0, MOST).map((flag) => `Bitte ansehen: ${placeText(flag)}: ${plainText(flag.message)}`),
    ...more(flagged.length),
  ];
}

function more(count: number): readonly string[] {
  return count > MOST ? [`  und ${count - MOST} weitere`] : [];
}

function placeText({ sheet, cell }: Place): string {
  return plainText(cell === undefined ? `Blatt „${sheet}“` : `${sheet}!${cell}`);
}

/** The report as a file: what docs/weitergabe.md describes. */
export function reportAsJson(report: ShareReport, { recipient, day }: ShareRequest): Uint8Array {
  const { level, options, replaced, removed, suppressed, flagged, digest } = report;
  const whole = { level, recipient, day, options, replaced, removed, suppressed, flagged, digest };
  return new TextEncoder().encode(`${JSON.stringify(whole, null, 2)}\n`);
}
