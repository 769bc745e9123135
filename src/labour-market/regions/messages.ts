/* Texts of the regions, for people. */

export const NOT_CONFIRMED = 'nicht bestätigt';

export const regionMessages = {
  baNameTwice: (name: string, first: string, second: string) =>
    `Die Liste der Regionen nennt „${name}“ zweimal, für ${first} und für ${second}. Der Name wäre nicht eindeutig. Bitte die Liste neu abrufen.`,
  unknownLand: (ags: string) =>
    `Die Liste der Regionen nennt den Schlüssel „${ags}“, zu dem es kein Bundesland gibt. Bitte die Liste neu abrufen.`,
  unknownJobcenter: (code: string) =>
    `Die Liste der Regionen nennt das Jobcenter „${code}“. Die Trägernummer muss fünf Ziffern haben, z. B. 51506. Bitte die Liste prüfen.`,
} as const;
