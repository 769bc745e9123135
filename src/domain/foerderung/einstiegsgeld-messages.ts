export const einstiegsgeldMessages = {
  negativeRegelbedarf: (name: string) =>
    `${name}: Der Regelbedarf darf nicht negativ sein. Bitte den Betrag in Euro eingeben.`,
  stufe1BelowRegelbedarf: (name: string, regelbedarfName: string) =>
    `${name}: Die Regelbedarfsstufe 1 liegt unter ${regelbedarfName}. Bitte prüfen, ob beide vertauscht sind.`,
  grundbetragAboveHalf: (name: string) =>
    `${name}: Der Grundbetrag beträgt höchstens 50 % des Regelbedarfs (§ 1 Abs. 2 ESGV). Bitte höchstens 50 % eingeben.`,
} as const;
