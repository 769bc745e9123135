import type { FunctionCall } from '../../src/host/functions/call';
import type { RunningAddin } from '../../src/cli/run-addin';
import { inTurns, line, median } from './turns';

const CALLS = 20_000;
const TURNS = 7;

type Implementation = (...args: unknown[]) => unknown;

/** The need, the allocation and the part without KFA vary, so that no call is the repetition of another. */
const ARGUMENTS: readonly FunctionCall['args'][] = Array.from({ length: CALLS }, (_, i) => [
  ...[14_871_326.97 + i, 10_639_865 + i / 100, 164_101.64, 1_000].map((value) => [[value]]),
  null,
]);

/** 20,000 parallel calls through the real custom functions runtime, against as many of a function that does nothing. */
export async function benchFunctions({ addin }: RunningAddin): Promise<string[]> {
  addin.evaluate('CustomFunctions.associate("EMPTY", () => 0)');
  const all = (id: string) =>
    Promise.all(
      ARGUMENTS.map((args, row) => addin.functions.call({ id, args, address: `Tabelle1!A${row + 1}` })),
    );
  for (const id of ['UMSCHICHTUNG', 'EMPTY']) await confirm(addin, id);
  const [ours, empty] = await inTurns(
    TURNS,
    () => all('UMSCHICHTUNG'),
    () => all('EMPTY'),
  );
  return [
    line(`${CALLS} calls of UMSCHICHTUNG ÷ an empty function, real runtime`, ours / empty, '×', 1.3),
    line('  the empty function: 20,000 calls', empty, ' ms'),
    line('  UMSCHICHTUNG: 20,000 calls', ours, ' ms'),
    line(`  one call of UMSCHICHTUNG without transport, CPU`, cpuPerCall(addin) * 1_000, ' µs'),
  ];
}

/** A benchmark of calls that fail would measure something else. */
async function confirm(addin: RunningAddin['addin'], id: string): Promise<void> {
  const [args = []] = ARGUMENTS;
  const result = await addin.functions.call({ id, args, address: 'Tabelle1!A1' });
  if (!result.ok) throw new Error(`${id}: ${result.error} ${result.message ?? ''}`);
}

/** CPU milliseconds of one call of the associated function itself. */
function cpuPerCall(addin: RunningAddin['addin']): number {
  const call = addin.evaluate('CustomFunctionMappings.UMSCHICHTUNG') as Implementation;
  const turns = Array.from({ length: TURNS }, () => {
    const started = process.cpuUsage();
    for (const args of ARGUMENTS) call(...args);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000 / CALLS;
  });
  return median(turns);
}
