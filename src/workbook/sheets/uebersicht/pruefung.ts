import type { CellsRow } from '../../sheet';
import { section } from '../cells';
import { shown } from '../wide';
import { tiles } from './tiles';
import type { Tile } from './tiles';

const NOT_CHECKED = 'noch nicht geprüft';

/** What the last check found. */
export function pruefung(columns: number): readonly CellsRow[] {
  return [
    section('Prüfung der Mappe', columns),
    ...tiles(
      count('Fehler', 'Fehler', 'vor der Weitergabe beheben'),
      count('Warnungen', 'Warnungen', 'ansehen und entscheiden'),
      count('Hinweise', 'Hinweise', 'zur Kenntnis'),
      {
        title: 'Geprüft am',
        value: shown(whenChecked('AMIP_Pruefung_Stand', '–'), 'date', 'kpi'),
        note: `=${checked('"Einzelheiten: Blatt „Prüfung“"', `"${NOT_CHECKED}"`)}`,
      },
    ),
  ];
}

function count(title: string, name: string, note: string): Tile {
  return {
    title,
    value: shown(whenChecked(`AMIP_Pruefung_${name}`, '–'), 'persons', 'kpi'),
    note: `=${checked(`"${note}"`, '""')}`,
  };
}

function whenChecked(expression: string, otherwise: string): string {
  return `=${checked(expression, `"${otherwise}"`)}`;
}

/** The names are there from the first check on. */
function checked(expression: string, otherwise: string): string {
  return `IFERROR(IF(AMIP_Pruefung_Stand="",${otherwise},${expression}),${otherwise})`;
}
