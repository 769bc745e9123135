import type { Holdings } from './holdings';

export type Severity = 'fehler' | 'warnung' | 'hinweis';

export interface Finding {
  /** Id of its rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** `Ressourcen!B8`; null where it is about no single place. */
  readonly address: string | null;
  /** What is wrong, where, with the numbers. */
  readonly sentence: string;
  /** Law or source. */
  readonly why: string;
  /** What to do. */
  readonly mend: string;
}

export interface Rule {
  readonly id: string;
  readonly title: string;
  check(holdings: Holdings): readonly Finding[];
}
