import type { Figure } from '../labour-market/catalogue';
import { searchFigures, signsOf, warningFor } from '../labour-market/catalogue';
import { monthOf } from '../domain/months/month';
import { readArguments } from './arguments';
import { printAll } from './print';
import { UserError } from './user-error';

const USAGE = 'amip catalogue SUCHTEXT';

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

/** A Laufsumme is warned of at the beginning of its year, whichever year that is. */
function warningOf(figure: Figure): string[] {
  const warning = warningFor(figure, monthOf(2020, 12));
  return warning === null ? [] : [warning];
}
