/* Why a formula gets no figure: what is wrong and what to do. */

export const loadedMessages = {
  unknownFigure: (merkmal: string) =>
    `merkmal: „${merkmal.slice(0, 40)}“ gibt es nicht oder meint mehrere Zahlen. Bitte einen Namen wie arbeitslose oder arbeitslosenquote angeben.`,
  unknownRegion: (region: string, candidates: readonly string[]) =>
    `region: „${region.slice(0, 40)}“ ist nicht eindeutig oder nicht bekannt. Bitte den AGS angeben${candidates.length > 0 ? `: ${candidates.join(', ')}` : ', z. B. 07312'}.`,
  notThere: (figure: string, region: string, period: string | undefined, periods: readonly string[]) =>
    `${figure}, ${region}: ${period === undefined ? 'Es ist kein Wert geladen' : `Für ${period} ist kein Wert geladen`}${periods.length > 0 ? ` (geladen: ${shortList(periods)})` : ''}. Bitte einen anderen Zeitraum angeben oder aktualisieren.`,
  sign: (figure: string, period: string, sign: string) =>
    `${figure} ${period}: Veröffentlicht ist das Zeichen „${sign}“, keine Zahl.`,
} as const;

function shortList(periods: readonly string[]): string {
  return periods.length <= 3 ? periods.join(', ') : `${periods[0]} bis ${periods.at(-1)}`;
}
