import type { Problem } from '../types';

/** Sentences about figures in the workbook: what is wrong, where, what to do. */
export const figureMessages = {
  partDamaged:
    'Das Verzeichnis der Arbeitsmarktzahlen in dieser Mappe ist beschädigt. Es wurde nichts geschrieben. Öffnen Sie eine frühere Fassung der Mappe.',
  partTwice:
    'Diese Mappe enthält mehr als ein Verzeichnis der Arbeitsmarktzahlen. Es wurde nichts geschrieben. Öffnen Sie eine frühere Fassung der Mappe.',
  unknownFigure: (id: string) =>
    `Das Merkmal „${id}“ ist nicht bekannt. Wählen Sie ein Merkmal aus der Liste.`,
  nothingChosen: 'Wählen Sie mindestens ein Merkmal und eine Region.',
  badPeriod: (period: string) =>
    `„${period}“ ist kein Monat. Geben Sie den Monat als Jahr und Monat an, z. B. 2026-02.`,
  notLoaded: (label: string, region: string) =>
    `${label}, ${region}: Dazu sind keine Zahlen geladen. Wählen Sie eine Datei oder eine Quelle, die sie enthält.`,
  noValue: (label: string) =>
    `${label}: Für den gewählten Zeitraum nennt die Quelle keine Zahl. Die Zelle bleibt leer, bis es beim Aktualisieren eine gibt.`,
  otherSource: (label: string, region: string, bound: string) =>
    `${label}, ${region}: Bisher stammt die Zahl aus „${bound}“, geladen ist nur eine andere Quelle. Quellen werden nicht vermischt; die Zahl bleibt. Laden Sie „${bound}“ oder fügen Sie die Zahl neu ein.`,
  allSigns: (region: string) =>
    `${region}: Die Quelle nennt für diese Region nur Zeichen und keine einzige Zahl. Vermutlich ist sie noch nicht geladen. Für diese Region wird nichts übernommen; versuchen Sie es später noch einmal.`,
  noMonths: (label: string, region: string) =>
    `${label}, ${region}: Die Quelle nennt keine Monatszahlen. Wählen Sie ein Jahr.`,
  noAggregate: (label: string, kind: string, year: number) =>
    `${label}: Für ${year} wird aus Monatswerten kein Jahreswert gebildet, weil sich eine ${kind} weder mitteln noch zusammenzählen lässt. Verwenden Sie den veröffentlichten Jahreswert.`,
  monthsLacking: (label: string, year: number, months: string) =>
    `${label}: Für das Jahr ${year} fehlen Monate (${months}). Ohne alle zwölf Monate gibt es keinen Jahreswert.`,
  axisChanged: (address: string) =>
    `Die Monate in ${address} haben Sie geändert oder dort stehen Formeln. Sie rücken deshalb nicht weiter; aktualisiert wird nur, was zu den Monaten passt.`,
  formulaInRow: (address: string) =>
    `In ${address} steht Ihre Formel. Die Monate dieser Tabelle rücken deshalb nicht weiter. Ersetzen Sie die Formel durch eine Zahl oder fügen Sie die Tabelle neu ein.`,
  entryInRow: (address: string) =>
    `In ${address} steht Ihre Eingabe; beim Weiterrücken der Monate ginge sie verloren. Die Monate dieser Tabelle rücken deshalb nicht weiter. Verschieben oder leeren Sie die Zelle, dann rücken sie beim nächsten Mal.`,
  occupied: (address: string) =>
    `In ${address} steht schon etwas. Wählen Sie eine Stelle mit freien Zellen; überschrieben wird nichts.`,
  ledgerRebuilt: (title: string) =>
    `Das Blatt „${title}“ ist umgebaut und wird nicht mehr fortgeschrieben. Löschen Sie es, dann wird es neu angelegt.`,
  noSelection: 'Markieren Sie einen zusammenhängenden Bereich von Zellen und versuchen Sie es noch einmal.',
  staysChanged: (address: string) => `${address} haben Sie seitdem geändert; Ihr Inhalt bleibt stehen.`,
  staysRearranged: (name: string) =>
    `Die Monate in ${name} haben Sie seitdem umsortiert oder geändert; in dieser Tabelle wird nichts zurückgenommen. Verwenden Sie Strg+Z.`,
  staysProtected: (address: string) => `${address} bleibt, weil das Blatt geschützt ist.`,
  staysGone: (name: string) => `Die Zellen mit dem Namen ${name} wurden nicht mehr gefunden.`,
  staysReshaped: (address: string) =>
    `${address} hat jetzt eine andere Form; dort wird nichts zurückgenommen. Verwenden Sie Strg+Z.`,
  staysBound: (name: string) =>
    `Die Zahl ${name} wurde seitdem noch einmal aktualisiert. Nehmen Sie zuerst das Spätere zurück.`,
} as const;

export function blocking(code: Problem['code'], message: string, address?: string): Problem {
  return { code, message, blocking: true, ...(address ? { address } : {}) };
}

export function hint(message: string, address?: string): Problem {
  return { code: 'badValue', message, blocking: false, ...(address ? { address } : {}) };
}
