import type { Month } from '../months/month';
import type { DatedTable } from './in-force';

/** Whose money a measure costs: the EGL title, the BEZ beside it, the Agentur, the Kommune or the ESF. */
export type Kostentraeger = 'EGL' | 'BEZ' | 'Agentur' | 'Kommune' | 'ESF';

/** Who pays for measures that begin in a month from `gueltigAb` on. */
export interface Finanzierung {
  readonly gueltigAb: Month;
  /** null: from then on no measure can begin. */
  readonly traeger: Kostentraeger | null;
  readonly quelle: string;
  /** What no source proves. */
  readonly annahme?: string;
}

export interface Instrument {
  /** As short as controllers call it; unique, and the same for ever: workbooks hold it. */
  readonly key: string;
  readonly name: string;
  /** Instruments of the SGB III are given under § 16 Abs. 1 SGB II. */
  readonly recht: string;
  readonly finanzierung: DatedTable<Finanzierung>;
  /** The longest support of one person in months, where the law has one for everybody. */
  readonly hoechstdauer?: number;
  /** What a plan must mind, with its source. */
  readonly planung?: string;
}
