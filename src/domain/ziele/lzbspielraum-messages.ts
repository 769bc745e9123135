/* The error texts of the LZB-Spielraum: what is wrong, where, and what to do. */

export const lzbspielraumMessages = {
  noMonthLeft: (month: string) =>
    `berichtsmonat: Nach ${month} ist kein Monat mehr übrig. Bitte einen Monat von Januar bis November angeben.`,
  outOfReach: (month: string) =>
    `LZB-Spielraum ${month}: Das Ziel ist nicht mehr erreichbar, denn die Bestände bis ${month} übersteigen schon die Summe des ganzen Jahres. Bitte veraenderung und lzb prüfen.`,
} as const;
