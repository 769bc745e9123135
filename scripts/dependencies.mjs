import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';

const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Installs what the lockfile names, if nothing is installed yet or the lockfile is newer than what is. */
export function ensureDependencies(root) {
  const installed = modified(path.join(root, 'node_modules', '.package-lock.json'));
  if (installed >= modified(path.join(root, 'package-lock.json'))) return;
  console.error('Installing the dependencies (npm ci) …');
  // npm is a script; on Windows only a shell finds it. What it prints must not reach a machine-read stdout.
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci ended with status ${status}; what it said stands above.`);
}
