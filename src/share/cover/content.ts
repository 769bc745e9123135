import { cellAddress } from '../cells/address';
import type { Job } from '../step';
import { areasText } from './areas';
import { bySheet, calculatedCells } from './calculations';
import { removedLine, replacedLines, suppressedLines } from './changes';
import { datenstaende } from './datenstand';
import type { CoverLine } from './lines';
import { countOf, listed, section, sheetLines } from './lines';
import { coverMessages as messages, LEVEL_NAMES } from './messages';
import { shownAtName } from './named-cells';
import { DIGEST_LABEL } from './own-cover';
import { sourceTexts } from './source-texts';
import type { SourceOfFigures } from './sources';
import { publishedTables, sourcesOf } from './sources';

/** The sheet is to be read at one glance: how many lines a section may have, and what one of them may list. */
const MOST_STANDS = 6;
const MOST_PUBLISHED = 4;
const MOST_SHEETS = 12;
/** Areas of calculations: on all sheets together, and on one. */
const AREAS = { inAll: 140, most: 24 };

/** What the sheet *Weitergabe* says. */
export function coverLines(job: Job, digest: string): readonly CoverLine[] {
  const { level, recipient, day, options } = job.request;
  const sources = sourcesOf(job);
  const hasStars = job.account.suppressed.length > 0;
  return [
    { label: messages.title, text: '', look: 'title' },
    ...section(messages.what, messages.whatText(workbookText(job))),
    ...section(messages.whom, [LEVEL_NAMES[level], recipient.trim()].filter(Boolean).join(': ')),
    ...section(messages.day, day.split('-').reverse().join('.')),
    ...listed(messages.datenstand, standTexts(job), noStand(sources)),
    ...listed(messages.sources, sourceTexts(sources), messages.noSources),
    ...publishedLines(job),
    ...ownLines(job),
    ...replacedLines(job),
    ...suppressedLines(job),
    ...section(messages.removed, removedLine(job)),
    ...(hasStars ? section(messages.signs, messages.star(options.mindestfallzahl)) : []),
    ...section(messages.check, messages.checkText),
    { label: DIGEST_LABEL, text: digest, look: 'line' },
  ];
}

function workbookText(job: Job): string {
  const [year, jobcenter] = ['AMIP_Jahr', 'AMIP_Jobcenter'].map((name) =>
    String(shownAtName(job, name)?.value ?? '').trim(),
  );
  return messages.ofWorkbook(year ?? '', jobcenter ?? '');
}

function standTexts(job: Job): readonly string[] {
  const texts = datenstaende(job);
  const more = texts.length - MOST_STANDS;
  return more > 0 ? [...texts.slice(0, MOST_STANDS), messages.moreLines(more)] : texts;
}

function noStand(sources: readonly SourceOfFigures[]): string {
  return sources.some(({ tables }) => tables.some(({ datenstaende: stands }) => stands.length > 0))
    ? messages.datenstandOfSources
    : messages.noDatenstand;
}

function publishedLines(job: Job): readonly CoverLine[] {
  const sheets = new Map<string, string[]>();
  for (const { sheet, top, left, bottom, right } of publishedTables(job)) {
    const areas = sheets.get(sheet) ?? [];
    areas.push(`${cellAddress(top, left)}:${cellAddress(bottom, right)}`);
    sheets.set(sheet, areas);
  }
  return [...sheets].slice(0, MOST_PUBLISHED).map(([sheet, areas]) => ({
    label: messages.onSheet(sheet),
    text: messages.publishedOn(areas.slice(0, MOST_PUBLISHED).join(', ')),
    look: 'line',
  }));
}

function ownLines(job: Job): readonly CoverLine[] {
  const cells = calculatedCells(job);
  if (cells.length === 0) return section(messages.own, messages.noOwn);
  const amip = new Map(
    bySheet(job.account.replaced.filter(({ why }) => why === 'amip')).map(({ sheet, keys }) => [sheet, keys]),
  );
  const areas = Math.min(AREAS.most, Math.floor(AREAS.inAll / Math.min(cells.length, MOST_SHEETS)));
  return section(
    messages.own,
    messages.ownText(countOf(cells)),
    sheetLines(cells, MOST_SHEETS, ({ sheet, keys }) =>
      messages.ownOn(keys.length, amip.get(sheet)?.length ?? 0, areasText(keys, areas)),
    ),
  );
}
