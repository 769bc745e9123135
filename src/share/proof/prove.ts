import type { ShareReport } from '../types';
import type { Check } from './check';
import { STAGES } from './checks';
import { packageMessages } from './checks/package/messages';
import type { Flaw } from './flaw';
import { Pair } from './pair';
import { withSheets } from './part-titles';
import { Workbook } from './read/workbook';

/** What is wrong with the package itself is told by its parts: those are what it is about. */
const PACKAGE = 'paket';
/** More flaws of one check say no more. */
const MOST_OF_ONE = 20;

/**
 * Looks at a copy with other eyes than those that made it: an own reading of both files, which shares no code with
 * the rewriter. A copy without flaws opens, shows what the workbook shows, and reveals nothing that it should not.
 */
export async function prove(
  source: Uint8Array,
  copy: Uint8Array,
  report: ShareReport,
): Promise<readonly Flaw[]> {
  const pair = opened(source, copy, report);
  if (!pair) return [{ check: PACKAGE, message: packageMessages.unreadable('ZIP') }];
  for (const checks of STAGES) {
    const flaws = await found(checks, pair);
    if (flaws.length > 0) return flaws;
  }
  return [];
}

function opened(source: Uint8Array, copy: Uint8Array, report: ShareReport): Pair | undefined {
  try {
    const after = new Workbook(copy);
    return new Pair(new Workbook(source, after), after, report);
  } catch {
    return undefined;
  }
}

async function found(checks: readonly Check[], pair: Pair): Promise<readonly Flaw[]> {
  const flaws: Flaw[] = [];
  const workbooks = [pair.copy, pair.source];
  for (const check of checks) {
    let count = 0;
    try {
      for await (const finding of check.run(pair)) {
        const message = check.id === PACKAGE ? finding.message : withSheets(finding.message, workbooks);
        flaws.push({ check: check.id, ...finding, message });
        count += 1;
        if (count === MOST_OF_ONE) break;
      }
    } catch {
      // What cannot be looked at to the end is not proven.
      flaws.push({ check: check.id, message: packageMessages.unfinished(check.id) });
    }
  }
  return flaws;
}
