import { MONTH_NAMES } from '../../../domain/months/month-names';
import { flatHeader } from './flat-text';

export interface FlatFileSize {
  readonly kreise: number;
  readonly figures: number;
  readonly months: number;
}

const HEADER = flatHeader(2);
const FIRST_YEAR = 2011;
/** A prime above the number of rows that any size here has a factor of: its multiples visit every row once. */
const STRIDE = 15_485_863;

/** An invented flat file of monthly figures by Kreis, in the layout and the random order of GENESIS. */
export function flatFile({ kreise, figures, months }: FlatFileSize): Uint8Array {
  const rows = kreise * figures * months;
  const text = Array.from({ length: rows }, (_, n) => {
    const row = (n * STRIDE) % rows;
    const figure = row % figures;
    const month = Math.floor(row / figures) % months;
    const kreis = Math.floor(row / (figures * months));
    return flatRow(kreis, figure, month);
  });
  return new TextEncoder().encode(`\ufeff${HEADER}\n${text.join('\n')}\n`);
}

/** Every fourth figure is a rate. */
function flatRow(kreis: number, figure: number, month: number): string {
  const [year, numberInYear] = [FIRST_YEAR + Math.floor(month / 12), month % 12];
  const mixed = (kreis * 7_919 + figure * 104_729 + month * 1_009) % 99_991;
  const isRate = figure % 4 === 3;
  return [
    `13211;Arbeitsmarktstatistik;JAHR;Jahr;${year}`,
    `KREISE;Kreise und kreisfreie Städte;${String(1_001 + kreis * 40).padStart(5, '0')};Beispielkreis ${kreis}, Landkreis`,
    `MONAT;Monate;MONAT${String(numberInYear + 1).padStart(2, '0')};${MONTH_NAMES[numberInYear] ?? ''}`,
    isRate ? `${mixed % 30},${mixed % 10}` : String(mixed),
    `${isRate ? 'Prozent' : 'Anzahl'};BSP${String(figure).padStart(3, '0')};Beispielmerkmal Nummer ${figure}`,
  ].join(';');
}
