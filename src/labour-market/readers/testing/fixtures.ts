import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const OWN = path.resolve('test/fixtures/labour-market');
const SHARED = path.resolve('../shared/fixtures');

/** A small file of the project. */
export function ownFixture(name: string): Uint8Array {
  return readFileSync(path.join(OWN, name));
}

/** A recorded reply or official download that lies beside the project; only inside `describeShared`. */
export function sharedFixture(name: string): Uint8Array {
  return readFileSync(path.join(SHARED, name));
}

/** Tests on files beside the project: skipped, with the reason in their name, where the folder is missing. */
export function describeShared(name: string, tests: () => void): void {
  if (existsSync(SHARED)) describe(name, tests);
  else describe.skip(`${name} (skipped: ../shared/fixtures is missing)`, tests);
}
