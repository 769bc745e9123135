import { monthOf, parseMonth } from '../../domain/months/month';
import type { TableRow } from '../types';
import type { RowsCarried } from './rows-carried';

type Standing = 'runs' | 'ended' | 'undated';

/**
 * Measures that still run are Vorbindungen of the next year. Begin and duration stay as they are: the sheet counts the
 * months of its own year only, and who pays follows from the actual begin.
 */
export function carryMassnahmen(rows: readonly TableRow[], year: number): RowsCarried {
  const standings = rows.map((row) => standingIn(row, year));
  const count = (wanted: Standing): number => standings.filter((standing) => standing === wanted).length;
  const [running, ended, undated] = [count('runs'), count('ended'), count('undated')];
  return {
    rows: rows.filter((_, index) => standings[index] === 'runs'),
    notes: [
      ...(running > 0
        ? [
            `Maßnahmen, die ${year} noch laufen (Vorbindungen): ${running}. Sie behalten Beginn und Dauer; in die Kosten von ${year} gehen nur die Monate ab Januar ein.`,
          ]
        : []),
      ...(ended > 0 ? [`Maßnahmen, die vor ${year} enden: ${ended}. Sie sind nicht übernommen.`] : []),
      ...(undated > 0
        ? [
            `Maßnahmen ohne Beginn oder Dauer: ${undated}. Sie sind nicht übernommen, denn ob sie ${year} noch laufen, ist nicht bekannt. Tragen Sie laufende neu ein.`,
          ]
        : []),
    ],
  };
}

function standingIn({ beginn, dauer }: TableRow, year: number): Standing {
  const begin = typeof beginn === 'string' ? parseMonth(beginn) : undefined;
  if (begin === undefined || typeof dauer !== 'number') return 'undated';
  return begin + dauer > monthOf(year, 1) ? 'runs' : 'ended';
}
