import { quoted } from '../messages';

export const foerderungMessages = {
  amountNegative: (name: string) =>
    `${name}: Der Betrag darf nicht negativ sein. Bitte einen Betrag ab 0 eingeben.`,
  notInForce: (what: string, month: string, first: string) =>
    `datum: ${quoted(what)} ist für ${month} nicht hinterlegt (erst ab ${first}). Bitte einen späteren Monat angeben.`,
  weeklyHours: (hours: number) =>
    `stunden: ${String(hours).replace('.', ',')} liegt nicht zwischen 0 und 48. Bitte die Stunden je Woche laut Arbeitsvertrag eingeben, nicht je Monat.`,
} as const;
