import { quoted } from '../messages';

/* The error texts of the check of figures in prose: what is wrong, and what to do. */

export const rundungMessages = {
  noText:
    'text: Hier steht kein Text. Bitte die Stelle so eingeben, wie sie gedruckt ist, z. B. „23,13 Mio. €“.',
  noNumber: (text: string) =>
    `text: In ${quoted(text)} steht keine Zahl. Bitte eine Stelle mit genau einer Zahl angeben.`,
  severalNumbers: (text: string) =>
    `text: In ${quoted(text)} stehen mehrere Zahlen. Bitte eine Stelle mit genau einer Zahl angeben.`,
  ambiguousNumber: (number: string) =>
    `text: ${quoted(number)} ist nicht eindeutig zu lesen. Bitte mit Dezimalkomma und mit Punkten vor je drei Ziffern schreiben, z. B. 1.234,5.`,
  attachedNumber: (text: string) =>
    `text: In ${quoted(text)} steht die Zahl nicht frei. Bitte davor ein Leerzeichen setzen oder das Zeichen weglassen.`,
  looseSign: (text: string) =>
    `text: In ${quoted(text)} ist nicht klar, ob das Vorzeichen zur Zahl gehört. Bitte direkt vor die Zahl setzen und Gedankenstriche weglassen.`,
  notCheckable: (text: string, word: string) =>
    `text: ${quoted(text)} lässt sich nicht prüfen: ${quoted(word)} nennt eine Spanne, keine gerundete Zahl. Bitte die Stelle ohne dieses Wort angeben.`,
  fraction: (text: string) =>
    `text: In ${quoted(text)} steht ein Bruch hinter der Zahl. Bitte als Dezimalzahl schreiben, z. B. 2,5.`,
  unclearUnit: (unit: string) =>
    `text: Die Einheit ${quoted(unit)} ist nicht eindeutig. Bitte ausschreiben, z. B. 23,13 Mio. € oder 500 Tsd. €.`,
  unitElsewhere: (unit: string) =>
    `text: Die Einheit ${quoted(unit)} steht nicht direkt hinter der Zahl. Bitte umstellen, z. B. 23,13 Mio. €.`,
  tooManyDigits: 'text: Die Zahl hat zu viele Stellen, um sie zu prüfen (höchstens 15 Ziffern).',
  valueTooLong:
    'wert: Der Wert hat zu viele Stellen, um ihn mit dem Text zu vergleichen (höchstens 15 Ziffern).',
  valueTooSmall: (value: number) =>
    `wert: ${quoted(value)} ist zu klein für die Einheit im Text. Bitte den Wert in der Grundeinheit eintragen, z. B. 23.126.886,97 zu „23,13 Mio. €“, oder eine kleinere Einheit schreiben.`,
} as const;
