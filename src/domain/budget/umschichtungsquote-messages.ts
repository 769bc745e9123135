export const umschichtungsquoteMessages = {
  negativeZuteilung: (name: string) =>
    `${name}: Die Zuteilung darf nicht negativ sein. Bitte den Betrag prüfen.`,
} as const;
