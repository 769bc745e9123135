/* Texts of the feed, for people. */

const FREQUENCY = { m: 'monatlich', a: 'jährlich oder seltener als monatlich' } as const;

export const feedMessages = {
  datasetLabel: (region: string, frequency: 'm' | 'a') =>
    `Arbeitsmarktzahlen, ${region}, ${FREQUENCY[frequency]}`,
  chosen: (figure: string, chosen: string, rejected: string) =>
    `${figure}: Es gilt nur „${chosen}“. Die Werte aus „${rejected}“ sind nicht enthalten, damit sich Quellen nicht mischen.`,
  inRegions: (note: string, regions: number) => (regions === 1 ? note : `${note} (${regions} Regionen)`),
  contradicted: (figure: string, source: string) =>
    `${figure}: „${source}“ nennt für einen Zeitraum zwei verschiedene Werte. Es gilt der zuerst gelieferte. Bitte die Quelle prüfen.`,
  signsRefused: (figure: string, source: string, periods: readonly string[]) =>
    `${figure}: „${source}“ hat für ${periodsText(periods)} heute ein Zeichen statt einer Zahl. Es bleibt die Zahl von früher.`,

  brokenFeed: (what: string) =>
    `Die Datei des Feeds ist fehlerhaft: ${what} fehlt oder hat eine andere Form. Bitte den Feed neu erzeugen.`,
  noPassport: (figure: string, period: string) =>
    `Die Datei des Feeds ist fehlerhaft: Für ${figure}, ${period} fehlt die Quelle. Bitte den Feed neu erzeugen.`,
  severalPassports: (figure: string, period: string) =>
    `${figure}, ${period}: Die Regionen haben verschiedene Quellen. Bitte für jede Region eine eigene Datei schreiben.`,
} as const;

function periodsText(periods: readonly string[]): string {
  const sorted = [...periods].sort();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  return sorted.length === 1 ? first : `${sorted.length} Zeiträume von ${first} bis ${last}`;
}
