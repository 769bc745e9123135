import path from 'node:path';
import { shareCopy } from '../share';
import { inBytes, LIMITS } from '../share/package/limits';
import { packageMessages } from '../share/package/messages';
import { openPackage } from '../share/package/open-package';
import { hasMacros } from '../share/package/workbook-type';
import type { ShareOutcome, ShareRequest } from '../share/types';
import { isoDay } from '../workbook/dates';
import { readArguments } from './arguments';
import { readBytes, writeWhole } from './files';
import { say } from './output';
import { plainText } from './plain-text';
import { isSameFile } from './same-file';
import { levelOf, leftOutIn, SHARE_OPTIONS, shareOptionsOf } from './share-options';
import { refusalLines, reportAsJson, reportLines } from './share-print';
import { refuseMissingSheets } from './share-sheets';
import { USER_ERROR, UserError } from './user-error';

const USAGE =
  'amip share MAPPE.xlsx --level kommune|traegerversammlung|beirat --out KOPIE.xlsx [--report BERICHT.json]';
const PLACES = ['level', 'out', 'report', 'recipient'] as const;

/** `amip share`: a proven copy for a recipient. The status is 0 only where there is one. */
export async function shareCommand(args: readonly string[]): Promise<number> {
  const { file, out, report, leftOut, request } = requestOf(args);
  await refuseSameFiles(file, out, report);
  const bytes = await readBytes(file, ({ length }) => refuseTooLarge(file, length));
  refuseMissingSheets(bytes, leftOut);
  const outcome = await copied(file, bytes, request);
  if (!outcome.done) {
    for (const line of refusalLines(file, outcome.refusals)) say(line);
    return USER_ERROR;
  }
  refuseOtherEnding(out, outcome.copy);
  await writeWhole(out, outcome.copy);
  if (report !== undefined) await writeWhole(report, reportAsJson(outcome.report, request));
  for (const line of reportLines(outcome.report)) say(line);
  return 0;
}

/** Error: UserError beyond the size at which the panel, too, makes no copy. */
function refuseTooLarge(file: string, bytes: number): void {
  if (bytes > inBytes(LIMITS.megabytesPacked))
    throw new UserError(`${file}: ${packageMessages.tooLarge(LIMITS.megabytesPacked)}`);
}

/** Whatever stops the work: there is no copy, and the reason is told. */
async function copied(file: string, bytes: Uint8Array, request: ShareRequest): Promise<ShareOutcome> {
  try {
    return await shareCopy(bytes, request);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`${file}: Die Kopie konnte nicht gemacht werden (${plainText(reason)}).`);
  }
}

interface Call {
  readonly file: string;
  readonly out: string;
  readonly report: string | undefined;
  readonly leftOut: readonly string[];
  readonly request: ShareRequest;
}

function requestOf(args: readonly string[]): Call {
  const { texts, words } = readArguments(USAGE, args, {
    texts: [...PLACES, ...SHARE_OPTIONS],
    flags: [],
    words: 1,
  });
  const [file = ''] = words;
  const level = levelOf(required(texts, 'level'));
  return {
    file,
    out: required(texts, 'out'),
    report: texts.get('report'),
    leftOut: leftOutIn(texts),
    request: {
      level,
      options: shareOptionsOf(level, texts),
      recipient: texts.get('recipient') ?? '',
      day: isoDay(new Date()),
    },
  };
}

function required(texts: ReadonlyMap<string, string>, name: (typeof PLACES)[number]): string {
  const value = texts.get(name) ?? '';
  if (value === '') throw new UserError(`Es fehlt --${name}. So geht es: ${USAGE}`);
  return value;
}

async function refuseSameFiles(file: string, out: string, report: string | undefined): Promise<void> {
  if (await isSameFile(file, out))
    throw new UserError(`--out ${out}: Das ist die Mappe selbst. Geben Sie der Kopie einen anderen Namen.`);
  if (report === undefined) return;
  if (await isSameFile(file, report))
    throw new UserError(
      `--report ${report}: Das ist die Mappe selbst. Geben Sie dem Bericht einen anderen Namen.`,
    );
  if (await isSameFile(out, report))
    throw new UserError(`--report ${report}: Das ist die Kopie. Geben Sie dem Bericht einen anderen Namen.`);
}

/** Error: UserError for a name under which Excel would not open the copy. */
function refuseOtherEnding(out: string, copy: Uint8Array): void {
  const ending = hasMacros(openPackage(copy)) ? '.xlsm' : '.xlsx';
  if (path.extname(out).toLowerCase() !== ending)
    throw new UserError(`--out ${out}: Die Datei muss auf ${ending} enden.`);
}
