import { licenceOf } from './licences';
import { coverMessages as messages } from './messages';
import type { SourceOfFigures } from './sources';

/** More would make a line longer than a page. */
const MOST_SOURCES = 12;
const MOST_TABLES = 12;
const MOST_STANDS = 4;

/** A line for each licence, with the sources that are under it. */
export function sourceTexts(sources: readonly SourceOfFigures[]): readonly string[] {
  const byLicence = new Map<string, SourceOfFigures[]>();
  for (const source of sources) {
    const licence = licenceOf(source.source);
    const those = byLicence.get(licence) ?? [];
    those.push(source);
    byLicence.set(licence, those);
  }
  return [...byLicence].map(([licence, those]) =>
    messages.underLicence(listed(those.map(sourceText), MOST_SOURCES, '; ', messages.moreSources), licence),
  );
}

function sourceText({ source, tables }: SourceOfFigures): string {
  const texts = tables.map(({ table, datenstaende }) => {
    const stands = listed(datenstaende, MOST_STANDS, ', ', messages.moreStands);
    if (stands === '') return table;
    return table === '' ? messages.ofStand(stands) : `${table} (${messages.ofStand(stands)})`;
  });
  const told = texts.filter((text) => text !== '');
  if (told.length === 0) return source;
  return `${source}${told.length === 1 ? ', ' : ': '}${listed(told, MOST_TABLES, ', ', messages.moreTables)}`;
}

function listed(
  texts: readonly string[],
  most: number,
  between: string,
  moreText: (number: number) => string,
): string {
  const more = texts.length - most;
  return more > 0 ? `${texts.slice(0, most).join(between)} ${moreText(more)}` : texts.join(between);
}
