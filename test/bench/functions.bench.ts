import type { RunningAddin } from '../../src/cli/run-addin';
import { SCALAR_CALLS } from './scalar-calls';
import { cpuMilliseconds, inTurns, line, median } from './turns';

const CALLS = 20_000;
const TURNS = 5;

type Implementation = (...args: unknown[]) => unknown;

/**
 * Every scalar function: 20,000 parallel calls through the real custom functions runtime, against as many of a function
 * that does nothing, and the CPU time of one call without transport.
 */
export async function benchFunctions({ addin }: RunningAddin): Promise<string[]> {
  addin.evaluate('CustomFunctions.associate("EMPTY", () => 0)');
  const report = [`${CALLS} calls through the real runtime ÷ an empty function; CPU of one call without it`];
  for (const [id, argumentsOf] of Object.entries(SCALAR_CALLS)) {
    const calls = Array.from({ length: CALLS }, (_, row) => argumentsOf(row));
    await confirm(addin, id, argumentsOf(0));
    const all = (called: string) =>
      Promise.all(
        calls.map((args, row) => addin.functions.call({ id: called, args, address: `Tabelle1!A${row + 1}` })),
      );
    const [ours, empty] = await inTurns(
      TURNS,
      () => all(id),
      () => all('EMPTY'),
    );
    report.push(
      line(`  ${id}`, ours / empty, '×', 1.3),
      line('    CPU of one call', cpuPerCall(addin, id, calls) * 1_000, ' µs'),
    );
  }
  return report;
}

/** A benchmark of calls that fail would measure something else. */
async function confirm(
  addin: RunningAddin['addin'],
  id: string,
  args: Parameters<RunningAddin['addin']['functions']['call']>[0]['args'],
): Promise<void> {
  const result = await addin.functions.call({ id, args, address: 'Tabelle1!A1' });
  if (!result.ok) throw new Error(`${id}: ${result.error} ${result.message ?? ''}`);
}

/** CPU milliseconds of one call of the associated function itself. */
function cpuPerCall(
  addin: RunningAddin['addin'],
  id: string,
  calls: readonly (readonly unknown[])[],
): number {
  const call = addin.evaluate(`CustomFunctionMappings.${id}`) as Implementation;
  const turns = Array.from({ length: TURNS }, () =>
    cpuMilliseconds(() => {
      for (const args of calls) call(...args);
    }),
  );
  return median(turns) / CALLS;
}
