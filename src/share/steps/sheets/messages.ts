export const sheetMessages = {
  hidden: (title: string) => `Blatt „${title}“ (ausgeblendet)`,
  veryHidden: (title: string) => `Blatt „${title}“ (auch in der Liste der ausgeblendeten Blätter verborgen)`,
  leftOut: (title: string) => `Blatt „${title}“ (geht nicht mit)`,
  oldCover: (title: string) => `Blatt „${title}“ einer früheren Weitergabe`,
  macroSheet: (title: string) => `Blatt „${title}“ mit Makros oder Dialogen`,
  noneLeft:
    'Es bleibt kein Blatt für die Kopie: Alle sind ausgeblendet oder sollen nicht mitgehen. Blenden Sie ein Blatt ein, oder lassen Sie weniger Blätter weg.',
};
