/* The error texts of the year-end forecasts: what is wrong, and what to do. */

export const prognoseMessages = {
  noMonthYet: (year: number) =>
    `jahr: Für ${year} liegt noch kein Monat vor. Bitte Monate ergänzen oder ein früheres Jahr angeben.`,
  priorYearZero: (result: string, month: string) =>
    `${result} ${month}: Die Werte des Vorjahres, mit denen verglichen wird, sind zusammen 0. Bitte als Verfahren „Linear“ angeben.`,
} as const;
