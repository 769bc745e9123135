import { FIELDS, SERIES } from '../fields';
import { rateOf } from '../kfa-rate';
import type { Reading } from '../types';
import { INPUT_RULES, SERIES_RULES } from './rules';

/** A rate of the user's own is not that of the law: it is never taken over unseen. */
export function rateNote({ inputs: { jahr, satz } }: Reading, year: number): readonly string[] {
  const before = rateOf(jahr);
  if (satz === null || satz === before) return [];
  return [
    `${FIELDS.satz.label}: Die alte Mappe rechnet nicht mit dem Satz, der für ${jahr} hinterlegt ist. Für ${year} steht wieder der hinterlegte Satz; prüfen Sie ihn.`,
  ];
}

/** What the old workbook holds and the new one does not, group by group. */
export function emptiedNotes({ inputs, series }: Reading): readonly string[] {
  const notes = [
    ...INPUT_RULES.filter(({ becomes }) => becomes === 'emptied').map(({ fields, reason }) => ({
      labels: fields.filter((key) => inputs[key] !== null).map((key) => FIELDS[key].label),
      reason,
    })),
    ...SERIES_RULES.filter(({ becomes }) => becomes === 'emptied').map(({ fields, reason }) => ({
      labels: fields
        .filter((key) => series[key].some((value) => value !== null))
        .map((key) => SERIES[key].label),
      reason,
    })),
  ];
  return notes.flatMap(({ labels, reason }) =>
    labels.length > 0 ? [`Geleert: ${labels.join(', ')}. ${reason}`] : [],
  );
}
