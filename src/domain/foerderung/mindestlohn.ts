import type { Month } from '../months/month';
import { monthOf } from '../months/month';
import type { Cents } from '../numbers/money';
import type { DatedTable } from './in-force';
import { inForce } from './in-force';

interface Mindestlohn {
  readonly gueltigAb: Month;
  /** Gross, per hour. */
  readonly cent: Cents;
  readonly quelle: string;
}

const MILOV2 = 'Zweite Mindestlohnanpassungsverordnung vom 13. November 2018 (BGBl. I S. 1876)';
const MILOV3 = 'Dritte Mindestlohnanpassungsverordnung vom 9. November 2020 (BGBl. I S. 2356)';
const MILOV4 = 'Vierte Mindestlohnanpassungsverordnung';
const MILOV5 =
  'Fünfte Mindestlohnanpassungsverordnung nach dem Beschluss der Mindestlohnkommission vom 27. Juni 2025';

/** From 2019 on, when the instruments that need it begin. */
export const MINDESTLOEHNE: DatedTable<Mindestlohn> = [
  { gueltigAb: monthOf(2019, 1), cent: 919, quelle: MILOV2 },
  { gueltigAb: monthOf(2020, 1), cent: 935, quelle: MILOV2 },
  { gueltigAb: monthOf(2021, 1), cent: 950, quelle: MILOV3 },
  { gueltigAb: monthOf(2021, 7), cent: 960, quelle: MILOV3 },
  { gueltigAb: monthOf(2022, 1), cent: 982, quelle: MILOV3 },
  { gueltigAb: monthOf(2022, 7), cent: 1045, quelle: MILOV3 },
  {
    gueltigAb: monthOf(2022, 10),
    cent: 1200,
    quelle: '§ 1 Abs. 2 MiLoG in der Fassung des Gesetzes vom Juni 2022 (BGBl. I S. 969)',
  },
  { gueltigAb: monthOf(2024, 1), cent: 1241, quelle: MILOV4 },
  { gueltigAb: monthOf(2025, 1), cent: 1282, quelle: MILOV4 },
  { gueltigAb: monthOf(2026, 1), cent: 1390, quelle: MILOV5 },
  { gueltigAb: monthOf(2027, 1), cent: 1460, quelle: MILOV5 },
];

/** The Mindestlohn per hour in a month, the newest one for undefined. Error: NA before the table. */
export function mindestlohn(month: Month | undefined): Cents {
  return inForce(MINDESTLOEHNE, month, 'Mindestlohn').cent;
}
