import { strFromU8, unzipSync } from 'fflate';
import { rewrite } from './copy';
import { shareCopy } from './index';
import { LEVELS } from './levels';
import type { RecipientLevel } from './levels';
import { prove } from './proof';
import { STEPS } from './steps';
import { chunk, png } from './testing/pictures';
import { everythingWorkbook } from './testing/everything';
import { HIDDEN_LEAKS } from './testing/hidden-leaks';
import { LEAKS } from './testing/leaks';
import type { Leak } from './testing/leaks';
import type { ShareOutcome, ShareRequest } from './types';

/** What the proof says of things that should be gone. */
const LEFT_OVER = /enthält (noch|in)/;

const requestFor = (level: RecipientLevel): ShareRequest => ({
  level,
  options: LEVELS[level],
  recipient: '',
  day: '2026-11-26',
});

function workbookWith({ part, from, to }: Leak): Uint8Array {
  return everythingWorkbook((name, text) => {
    if (name !== part) return text;
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`nothing to change in ${part}`);
    return changed;
  });
}

/** Everything that is in the copy. */
function textOf(outcome: ShareOutcome): string {
  if (!outcome.done) throw new Error(outcome.refusals.map(({ message }) => message).join(' '));
  return Object.entries(unzipSync(outcome.copy))
    .map(([part, bytes]) => `${part}\n${strFromU8(bytes, true)}`)
    .join('\n');
}

const ALL = [...LEAKS, ...HIDDEN_LEAKS];

it.each(ALL)('leaves no trace of $what', async (leak) => {
  const outcome = await shareCopy(workbookWith(leak), requestFor(leak.level ?? 'kommune'));
  expect(textOf(outcome)).not.toContain(leak.secret);
});

const BY_STEPS = ALL.filter(({ step }) => step !== undefined);

/** What the proof finds of things that should be gone; the workbook itself holds one of most kinds. */
async function found(workbook: Uint8Array, { step, level = 'kommune' }: Leak) {
  const steps = STEPS.filter(({ id }) => id !== step);
  const outcome = await rewrite(workbook, requestFor(level), steps);
  const flaws = outcome.done ? await prove(workbook, outcome.copy, outcome.report) : [];
  return { outcome, count: flaws.filter(({ message }) => LEFT_OVER.test(message)).length };
}

it.each(BY_STEPS)('finds $what in a copy made without the step $step', async (leak) => {
  const { outcome, count } = await found(workbookWith(leak), leak);
  expect(textOf(outcome)).toContain(leak.secret);
  const others = await found(everythingWorkbook(), leak);
  expect(count).toBeGreaterThan(leak.isInstead ? others.count - 1 : others.count);
});

it('has pictures without their authors, with the same points', async () => {
  const copy = textOf(await shareCopy(everythingWorkbook(), requestFor('kommune')));
  expect(copy).not.toContain(strFromU8(chunk('tEXt', 'Author\0Erika Mustermann'), true));
  expect(copy).toContain(strFromU8(png(), true));
});
