import { MONTH_NAMES } from '../../domain/months/month-names';
import { germanNumber } from './cells';

/** Pieces of formulas that put figures into German sentences, whatever the language of Excel. */

/** A whole number with points: 55.146. FIXED separates thousands with a comma or a point. */
export function germanWhole(expression: string): string {
  return `SUBSTITUTE(FIXED(${expression},0,FALSE),",",".")`;
}

/** An amount to the cent: 1.996.000,00 €. */
export function germanEuro(expression: string): string {
  const cents = `FIXED(ABS(${expression}),2,TRUE)`;
  return `IF(ROUND(${expression},2)<0,"-","")&${germanWhole(`TRUNC(ROUND(ABS(${expression}),2))`)}&","&RIGHT(${cents},2)&" €"`;
}

/** An amount in millions: 23,13 Mio. €. */
export function germanMillions(expression: string): string {
  return `${germanNumber(`${expression}/10^6`, 2)}&" Mio. €"`;
}

/** A fraction in percent: 15,0 %. */
export function germanPercent(expression: string): string {
  return `${germanNumber(`100*${expression}`, 1)}&" %"`;
}

/** The same without a decimal that is 0: 37 %, 6,1 %. */
export function germanShortPercent(expression: string): string {
  return `SUBSTITUTE(${germanPercent(expression)},",0 %"," %")`;
}

/** The month of a date: Dezember 2020. */
export function germanMonth(expression: string): string {
  const names = MONTH_NAMES.map((name) => `"${name}"`).join(',');
  return `CHOOSE(MONTH(${expression}),${names})&" "&YEAR(${expression})`;
}
