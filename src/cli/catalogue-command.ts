import type { Figure } from '../labour-market/catalogue';
import { searchFigures, signsOf, warningFor } from '../labour-market/catalogue';
import type { Month } from '../domain/months/month';
import { FIRST_YEAR, monthOf, numberInYear } from '../domain/months/month';
import { MONTH_NAMES } from '../domain/months/month-names';
import { readArguments } from './arguments';
import { printAll } from './print';
import { UserError } from './user-error';

const USAGE = 'amip catalogue SUCHTEXT';
/** Any twelve months that do not part a winter. */
const WINTER_TO_WINTER = Array.from({ length: 12 }, (_, index) => monthOf(FIRST_YEAR, 7) + index);

/** `amip catalogue`: what the figures mean: definition, unit, source, waiting time, signs. */
export async function catalogueCommand(args: string[]): Promise<void> {
  const [text = ''] = readArguments(USAGE, args, { texts: [], flags: [], words: 1 }).words;
  const figures = searchFigures(text);
  if (figures.length === 0)
    throw new UserError(
      `Zu „${text}“ gibt es kein Merkmal. Bitte ein anderes Wort versuchen, z. B. Arbeitslose.`,
    );
  await printAll(figures.map((figure) => `${textOf(figure)}\n`));
}

function textOf(figure: Figure): string {
  const { id, label, unit, kind, decimals, definition, source, wartezeit, tables, signNote } = figure;
  const months = wartezeit.months === null ? 'nicht bekannt' : `${wartezeit.months} Monate`;
  const signs = signsOf(figure).map(({ publisher, sign, meaning }) => `${sign} ${meaning} (${publisher})`);
  const lines = [
    `${id}: ${label} (${unit}, ${kind}, ${decimals} Nachkommastellen)`,
    `${definition} Quelle: ${source}`,
    `Wartezeit: ${months} (${wartezeit.evidence})`,
    ...tables.map(({ publisher, table, covers }) => `${publisher}: ${table} (${covers})`),
    ...(signs.length > 0 ? [`Zeichen: ${signs.join('; ')}`] : []),
    ...(signNote === null ? [] : [signNote]),
    ...warningOf(figure),
  ];
  return lines.map((line, index) => (index === 0 ? line : `    ${line}`)).join('\n');
}

/** The months of a Laufsumme that look sounder than they are, whichever year it is. */
function warningOf(figure: Figure): string[] {
  const [first, ...others] = WINTER_TO_WINTER.filter((month) => warningFor(figure, month) !== null);
  if (first === undefined) return [];
  const months = `${monthName(first)} bis ${monthName(others.at(-1) ?? first)}`;
  return [
    `Achtung: Die Werte für ${months} zählen erst seit Beginn des Berichtsjahres und sind von eingeschränkter Aussagekraft. Bitte nur mit demselben Monat des Vorjahres vergleichen.`,
  ];
}

function monthName(month: Month): string {
  return MONTH_NAMES[numberInYear(month) - 1] ?? '';
}
