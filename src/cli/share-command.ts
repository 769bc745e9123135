import { shareCopy } from '../share';
import { inBytes, LIMITS } from '../share/package/limits';
import { packageMessages } from '../share/package/messages';
import type { ShareOutcome, ShareRequest } from '../share/types';
import { isoDay } from '../workbook/dates';
import { readArguments } from './arguments';
import { readBytes } from './files';
import { say } from './output';
import { plainText } from './plain-text';
import { refuseOtherEnding, refuseTargets, writeCopy } from './share-command-targets';
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
  await refuseTargets(file, out, report);
  const bytes = await readBytes(file, ({ length }) => refuseTooLarge(file, length));
  refuseMissingSheets(bytes, leftOut);
  const outcome = await copied(file, bytes, request);
  if (!outcome.done) {
    for (const line of refusalLines(file, outcome.refusals)) say(line);
    return USER_ERROR;
  }
  refuseOtherEnding(out, outcome.copy);
  await writeCopy(
    { file: out, bytes: outcome.copy },
    report === undefined ? undefined : { file: report, bytes: reportAsJson(outcome.report, request) },
  );
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
  if (args.length === 0) throw new UserError(noWorkbook());
  const allowed = [...PLACES, ...SHARE_OPTIONS];
  const { texts, words } = readArguments(USAGE, args, { texts: allowed, flags: [], words: 1 });
  refuseTwice(args, allowed);
  const [file = ''] = words;
  if (file === '') throw new UserError(noWorkbook());
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

const noWorkbook = () => `Es fehlt die Arbeitsmappe. So geht es: ${USAGE}`;

/** Of two words for one option the last would count, and nobody could say which was meant. */
function refuseTwice(args: readonly string[], allowed: readonly string[]): void {
  const twice = allowed.find(
    (name) => args.filter((word) => word === `--${name}` || word.startsWith(`--${name}=`)).length > 1,
  );
  if (twice !== undefined)
    throw new UserError(`--${twice} steht zweimal da. Nennen Sie es einmal. So geht es: ${USAGE}`);
}

function required(texts: ReadonlyMap<string, string>, name: (typeof PLACES)[number]): string {
  const value = texts.get(name) ?? '';
  if (value === '') throw new UserError(`Es fehlt --${name}. So geht es: ${USAGE}`);
  return value;
}
