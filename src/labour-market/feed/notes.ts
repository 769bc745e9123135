import type { Choice } from './choose-series';
import { feedMessages } from './messages';
import type { Series } from './series';
import { sourceName } from './series';

/** Which other sources would have had a figure. */
export function choiceNotes({ chosen, rejected }: Choice): readonly string[] {
  return rejected.map((other) =>
    feedMessages.chosen(chosen.figure.label, sourceName(chosen), sourceName(other)),
  );
}

/** The notes of all regions, each once with the number of its regions. */
export function notesOf(choices: readonly Choice[], contradicted: ReadonlySet<Series>): readonly string[] {
  const notes = [
    ...choices.flatMap(choiceNotes),
    ...[...contradicted].map((series) => feedMessages.contradicted(series.figure.label, sourceName(series))),
  ];
  const counts = new Map<string, number>();
  for (const note of notes) counts.set(note, (counts.get(note) ?? 0) + 1);
  return [...counts].map(([note, regions]) => feedMessages.inRegions(note, regions));
}
