/* The error texts of the Kennzahlen: what is wrong, where, and what to do. */

export const kennzahlenMessages = {
  kennzahlMissing: (words: readonly string[]) =>
    `kennzahl: Die Angabe fehlt. Bitte ${words.slice(0, -1).join(', ')} oder ${words.at(-1)} angeben.`,
  nennerMissing: (kennzahl: string, nenner: string) =>
    `nenner: ${kennzahl} braucht einen Nenner: ${nenner}. Bitte den Bereich mit den Monatswerten angeben.`,
  negative: (name: string) => `${name}: Der Wert ist negativ. Bitte eine Zahl ab 0 eingeben.`,
} as const;
