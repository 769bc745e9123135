import type { Job } from '../step';
import type { RemovedKind } from '../types';
import { areasText } from './areas';
import { bySheet, calculatedCells } from './calculations';
import { datenstaende } from './datenstand';
import { coverMessages as messages, LEVEL_NAMES, removedText } from './messages';
import { shownAtName } from './named-cells';
import { DIGEST_LABEL } from './own-cover';
import type { SourceOfFigures } from './sources';
import { sourcesOf } from './sources';

/** A line of the sheet: a label and a text beside it, which may go without the label. */
export interface CoverLine {
  readonly label: string;
  readonly text: string;
  readonly look: 'title' | 'section' | 'line';
}

const MOST_SOURCES = 60;

/** What the sheet *Weitergabe* says. */
export function coverLines(job: Job, digest: string): readonly CoverLine[] {
  const { level, recipient, day, options } = job.request;
  const sources = sourcesOf(job);
  return [
    { label: messages.title, text: '', look: 'title' },
    ...section(messages.what, [messages.whatText(workbookText(job))]),
    ...section(messages.whom, [[LEVEL_NAMES[level], recipient.trim()].filter(Boolean).join(': ')]),
    ...section(messages.day, [day.split('-').reverse().join('.')]),
    ...section(
      messages.datenstand,
      datenstaende(job),
      sources.some(({ datenstaende: stands }) => stands.length > 0)
        ? messages.datenstandOfSources
        : messages.noDatenstand,
    ),
    ...section(messages.sources, sourceTexts(sources), messages.noSources),
    ...section(messages.own, ...ownTexts(job)),
    ...section(messages.replaced, replacedTexts(job), messages.noReplaced),
    ...section(messages.suppressed, suppressedTexts(job), messages.noSuppressed),
    ...section(
      messages.removed,
      removedTexts(job),
      showsAll(job) ? messages.noRemoved : messages.nothingElseRemoved,
    ),
    ...section(messages.signs, [messages.star(options.mindestfallzahl)]),
    ...section(messages.check, [messages.checkText]),
    { label: DIGEST_LABEL, text: digest, look: 'line' },
  ];
}

type Part = string | readonly [label: string, text: string];

function section(label: string, parts: readonly Part[], otherwise = ''): readonly CoverLine[] {
  const [first = otherwise, ...others] = parts;
  const opening = typeof first === 'string' ? first : undefined;
  const following = opening === undefined ? parts : others;
  return [
    { label, text: opening ?? '', look: 'section' },
    ...following.map((part): CoverLine => {
      const [partLabel, text] = typeof part === 'string' ? ['', part] : part;
      return { label: partLabel, text, look: 'line' };
    }),
  ];
}

function workbookText(job: Job): string {
  const [year, jobcenter] = ['AMIP_Jahr', 'AMIP_Jobcenter'].map((name) =>
    String(shownAtName(job, name)?.value ?? '').trim(),
  );
  return messages.ofWorkbook(year ?? '', jobcenter ?? '');
}

function sourceTexts(sources: readonly SourceOfFigures[]): readonly string[] {
  const texts = sources.map(({ source, table, datenstaende: stands, licence }) =>
    [
      table === '' ? source : `${source}, ${table}`,
      stands.length > 0 ? `Datenstand ${stands.join(', ')}` : '',
      licence,
    ]
      .filter(Boolean)
      .join('. '),
  );
  const more = texts.length - MOST_SOURCES;
  return more > 0 ? [...texts.slice(0, MOST_SOURCES), messages.moreSources(more)] : texts;
}

function ownTexts(job: Job): readonly [readonly Part[], string] {
  const amip = new Map(
    bySheet(job.account.replaced.filter(({ why }) => why === 'amip')).map(({ sheet, keys }) => [sheet, keys]),
  );
  const cells = calculatedCells(job);
  const parts = cells.map(({ sheet, keys }): Part => {
    const number = amip.get(sheet)?.length ?? 0;
    return [messages.onSheet(sheet), messages.ownOn(keys.length, number, areasText(keys))];
  });
  const total = cells.reduce((sum, { keys }) => sum + keys.length, 0);
  return [parts.length === 0 ? [] : [messages.ownText(total), ...parts], messages.noOwn];
}

/** Where the level asks for values only, that goes for all calculations named above. */
function replacedTexts({ account }: Job): readonly Part[] {
  const reasons = [...new Set(account.replaced.map(({ why }) => why))];
  return reasons.flatMap((why): readonly Part[] => {
    const places = account.replaced.filter((place) => place.why === why);
    if (why === 'werte') return [messages.valuesOnly(places.length, reasons.length > 1)];
    return bySheet(places).map(({ sheet, keys }) => [
      messages.onSheet(sheet),
      messages.replacedOn(keys.length, why, areasText(keys)),
    ]);
  });
}

function suppressedTexts({ account }: Job): readonly Part[] {
  return bySheet(account.suppressed).map(({ sheet, keys }): Part => [
    messages.onSheet(sheet),
    messages.suppressedOn(keys.length, areasText(keys)),
  ]);
}

/** Whether the copy lacks nothing that the sections above tell of. */
function showsAll({ account }: Job): boolean {
  return account.suppressed.length === 0 && account.replaced.every(({ why }) => why !== 'abhaengig');
}

function removedTexts({ account }: Job): readonly string[] {
  const numbers = new Map<RemovedKind, number>();
  for (const { kind, count = 1 } of account.removed) numbers.set(kind, (numbers.get(kind) ?? 0) + count);
  return [...numbers].filter(([, number]) => number > 0).map(([kind, number]) => removedText(kind, number));
}
