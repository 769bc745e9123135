/**
 * The traffic light of a target as 1, 0 or −1. No official threshold is published: the tolerance is a setting of the
 * sheet, with a default where its cell is empty.
 */
export function light(ist: string, soll: string, direction: Direction, tolerance: Tolerance): string {
  const allowed = `IF(COUNT(${tolerance.name})=0,${tolerance.default},${tolerance.name})`;
  const colour = `AMIP.AMPEL(${ist},${soll},"${direction}",${allowed})`;
  return comparing(ist, soll, `MATCH(${colour},{"rot","gelb","grün"},0)-2`);
}

/** How far the Ist is from the Soll, positive where it is better. */
export function reached(ist: string, soll: string, direction: Direction): string {
  return comparing(ist, soll, `AMIP.ZIELERREICHUNG(${ist},${soll},"${direction}")`);
}

type Direction = 'mehr' | 'weniger';

interface Tolerance {
  readonly name: string;
  readonly default: number;
}

export const IQ_TOLERANCE: Tolerance = { name: 'AMIP_IQ_Toleranz', default: 0.05 };
/** A tenth of that of the rate: 5 % of a stock is more than any target agreed on. */
export const LZB_TOLERANCE: Tolerance = { name: 'AMIP_LZB_Toleranz', default: 0.005 };

/** Only figures above 0 can be compared. */
function comparing(ist: string, soll: string, formula: string): string {
  return `=IF(COUNT(${ist},${soll})<2,"",IF(MIN(${ist},${soll})<=0,"",${formula}))`;
}
