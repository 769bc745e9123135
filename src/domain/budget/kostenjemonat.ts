import Big from 'big.js';
import { invalid, notAvailable } from '../domain-error';
import { messages } from '../messages';
import { cellDecimal } from '../numbers/decimal';
import type { Cents } from '../numbers/money';
import { toCents } from '../numbers/money';
import { decimalQuotient, roundedQuotient } from '../numbers/rounded-quotient';
import { kostenjemonatMessages } from './kostenjemonat-messages';

const AUSGABEN = 'ausgaben';
const BESTAND = 'teilnehmerbestand';

/**
 * Mean cost of a participant-month = Σ spend ÷ Σ monthly stocks, rounded to the cent half away from zero.
 *
 * Units: euros and persons in, cents out; one entry per month in both lists, which are of the same length. NaN is a
 * missing value: a month without both is left out, one without only one of them is an error (NA), since spend and stock
 * must cover the same months. 0 is a value: money may be paid when nobody takes part. Repayments are negative.
 * Errors: NA where nothing is filled or the stocks add up to 0; VALUE for a negative stock and for amounts too large to
 * be exact. Source: planning vocabulary after § 38 BHO.
 */
export function kostenjemonat(ausgaben: readonly number[], teilnehmerbestand: readonly number[]): Cents {
  let filled = false;
  let spent: Cents = 0;
  let persons = 0;
  // Apart, so that whole persons, as nearly all stocks are, need no decimal arithmetic.
  let fractions: Big | undefined;
  for (let index = 0; index < ausgaben.length; index += 1) {
    const euros = ausgaben[index] as number;
    const stock = teilnehmerbestand[index] as number;
    if (!bothFilled(euros, stock, index + 1)) continue;
    filled = true;
    spent += toCents(euros, AUSGABEN);
    if (!Number.isSafeInteger(spent)) throw invalid(messages.amountTooLarge(AUSGABEN));
    if (Number.isInteger(stock)) persons += stock;
    else fractions = cellDecimal(stock).plus(fractions ?? 0);
  }
  if (!filled) throw notAvailable(messages.argumentMissing(AUSGABEN));
  if (fractions) return decimalQuotient(new Big(spent), fractions.plus(persons));
  if (persons === 0) throw notAvailable(kostenjemonatMessages.noParticipants);
  return roundedQuotient([spent], [persons]);
}

function bothFilled(euros: number, stock: number, place: number): boolean {
  const noSpend = Number.isNaN(euros);
  const noStock = Number.isNaN(stock);
  if (noSpend && noStock) return false;
  if (noSpend) throw notAvailable(kostenjemonatMessages.onlyOne(AUSGABEN, BESTAND, place));
  if (noStock) throw notAvailable(kostenjemonatMessages.onlyOne(BESTAND, AUSGABEN, place));
  if (stock < 0) throw invalid(kostenjemonatMessages.negativeStock(place));
  return true;
}
