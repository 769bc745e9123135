import { spawn } from 'node:child_process';
import path from 'node:path';

const CLI = path.join(__dirname, '../../build/cli.cjs');

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Call {
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Called with all that is on stderr so far, e.g. to interrupt. */
  readonly watch?: (stderr: string, kill: (signal: NodeJS.Signals) => void) => void;
}

/** The built command line beside this process, so that servers of a test can answer it. */
export function amipProcess(
  args: readonly string[],
  { folder, environment = {}, watch }: Call,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd: folder,
      env: { ...process.env, ...environment },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      watch?.(stderr, (signal) => child.kill(signal));
    });
    child.on('error', reject).on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
