import type { FunctionCall } from '../../src/host/functions/call';

type Arguments = FunctionCall['args'];

/** Single cells as Excel passes them; what is left out is null. */
const cells = (...values: (number | string | boolean | null)[]): Arguments =>
  values.map((value) => (value === null ? null : [[value]]));

/** For every scalar function the arguments of the nth call: they vary, so that no call is the repetition of another. */
export const SCALAR_CALLS: Readonly<Record<string, (n: number) => Arguments>> = {
  ZIELWERT: (n) => cells(0.16 + n / 1e6, 0.15),
  KFA: (n) => cells(14_871_326.97 + n, 164_101.64, null),
  UMSCHICHTUNG: (n) => cells(14_871_326.97 + n, 10_639_865 + n / 100, 164_101.64, 1_000, null),
  ZIELERREICHUNG: (n) => cells(0.17 + n / 1e6, 0.184, null),
  AMPEL: (n) => cells(0.17 + n / 1e6, 0.184, null, null),
  QUOTENZERLEGUNG: (n) => cells(1_200 + n, 7_500, 1_300, 7_477),
  NOETIGEINTEGRATIONEN: (n) => cells(0.184, 7_477 + n, 500),
  UMSCHICHTUNGSQUOTE: (n) => cells(1_996_000 + n, 10_250_560),
  KOSTENJEMONAT: (n) => cells(412_350.1 + n, 96),
  EGLANTEIL: (n) => cells(0.002, 0.1 + n / 1e6, 0.08, 0.6, 0.65),
  MASSNAHMEKOSTEN: (n) => cells('2021-09', 24, 1 + (n % 50), 850.25, 2_021, 1),
  LOHNKOSTENZUSCHUSS: (n) => ['16i', ...cells(1_800 + n / 100, 1 + (n % 60), 39, true, '2021-03', null)],
  EINSTIEGSGELD: (n) => cells(446, n % 60, n % 5, null, null, null),
  MINDESTBETEILIGUNG: (n) => cells(0.4 + n / 1e6, 0.093, 0.088),
  RUNDUNG: (n) => cells(23_126_886.97 + n, '23,13 Mio. €'),
};
