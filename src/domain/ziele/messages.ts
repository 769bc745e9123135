/* Error texts of the targets: what is wrong, where, and what to do. */

export const zieleMessages = {
  notTwelveMonths: (name: string, rows: number, columns: number) =>
    `${name}: Der Bereich hat ${rows} × ${columns} Zellen. Bitte zwölf Zellen von Januar bis Dezember angeben, als Zeile oder Spalte.`,
  sumWanted: (name: string) =>
    `${name}: Neben den zwölf Beständen wird die Summe der Integrationen seit Januar erwartet, eine einzelne Zelle.`,
  changeInsteadOfFigure: (name: string) =>
    `${name}: Der Wert ist negativ. Bitte eine Quote oder einen Bestand eingeben, keine Veränderung wie −1,3 %.`,
  negativeStock: (name: string) => `${name}: Der Bestand darf nicht negativ sein. Bitte die Daten prüfen.`,
} as const;
