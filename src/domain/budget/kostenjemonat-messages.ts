export const kostenjemonatMessages = {
  otherShape: (rows: number, columns: number, shapeRows: number, shapeColumns: number) =>
    `teilnehmerbestand: Der Bereich hat ${rows} × ${columns} Zellen, ausgaben hat ${shapeRows} × ${shapeColumns}. Beide müssen gleich groß sein.`,
  onlyOne: (missing: string, given: string, place: number) =>
    `${missing}, Zelle ${place}: Der Wert fehlt, obwohl er bei ${given} da ist. Bitte ergänzen oder beide Zellen leeren.`,
  negativeStock: (place: number) =>
    `teilnehmerbestand, Zelle ${place}: Der Bestand ist negativ. Bitte die Daten prüfen.`,
  noParticipants: 'teilnehmerbestand: Die Summe ist 0, so dass es keine Kosten je Teilnehmermonat gibt.',
} as const;
