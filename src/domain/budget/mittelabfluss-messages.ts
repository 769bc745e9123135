export const mittelabflussMessages = {
  budgetNegative: 'budget: Das Budget darf nicht negativ sein. Bitte den verfügbaren Betrag eingeben.',
  bindungenNegative:
    'bindungen: Offene Bindungen dürfen nicht negativ sein. Bitte den noch offenen Betrag eingeben.',
  planLength: (cells: number) =>
    `planverlauf: Angegeben sind ${cells} Zellen. Bitte zwölf Anteile für Januar bis Dezember in einer Zeile oder Spalte angeben.`,
  planMissing: (month: string) => `planverlauf: Der Anteil für ${month} fehlt. Bitte alle zwölf eintragen.`,
  planDecreasing: (month: string) =>
    `planverlauf: Der Anteil für ${month} ist kleiner als der vorige; vermutlich sind es Anteile einzelner Monate. Bitte aufgelaufene Anteile eingeben (Januar bis ${month}).`,
  planEnd: (share: number) =>
    `planverlauf: Der Anteil für Dez ist ${String(share).replace('.', ',')} statt 1. Bitte aufgelaufene Anteile eingeben, die bis Dezember 100 % erreichen.`,
} as const;
