import type { Choice } from './choose-series';
import type { Collected } from './collect-series';
import { feedMessages } from './messages';
import { sourceName } from './series';

/** Which other sources would have had a figure. */
export function choiceNotes({ chosen, rejected }: Choice): readonly string[] {
  return rejected.map((other) =>
    feedMessages.chosen(chosen.figure.label, sourceName(chosen), sourceName(other)),
  );
}

/** The notes of all regions, each once with the number of its regions. */
export function notesOf(
  choices: readonly Choice[],
  { contradicted, refusedSigns }: Collected,
): readonly string[] {
  const notes = [
    ...choices.flatMap(choiceNotes),
    ...[...contradicted].map((series) => feedMessages.contradicted(series.figure.label, sourceName(series))),
    ...[...refusedSigns].map(([series, periods]) =>
      feedMessages.signsRefused(series.figure.label, sourceName(series), periods),
    ),
  ];
  const counts = new Map<string, number>();
  for (const note of notes) counts.set(note, (counts.get(note) ?? 0) + 1);
  return [...counts].map(([note, regions]) => feedMessages.inRegions(note, regions));
}
