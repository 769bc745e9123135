/* Texts of the catalogue, for people. */

export const catalogueMessages = {
  cumulated: (label: string, month: string, beginYear: number) =>
    `${label}: Der Wert für ${month} zählt erst seit dem 1. Oktober ${beginYear} und ist von eingeschränkter Aussagekraft; die Bundesagentur für Arbeit weist Oktober bis Februar deshalb selbst nicht aus. Bitte nur mit demselben Monat des Vorjahres vergleichen.`,
} as const;
