import { spawnSync } from 'node:child_process';
import path from 'node:path';

const CHECKS = [
  ['types', 'typescript/bin/tsc', ['--noEmit', '-p', '.']],
  ['lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']],
  ['format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  ['import rules', 'dependency-cruiser/bin/dependency-cruise.mjs', ['src', '--output-type', 'err']],
  ['unused code', 'knip/bin/knip.js', []],
  [
    'manifest',
    'jest/bin/jest.js',
    ['--selectProjects', 'unit', '--testPathPatterns', 'test/manifest', '--silent'],
  ],
];

/** Runs every static check, even after one has failed; the exit status says whether all passed. */
export function checks(root) {
  const failed = CHECKS.filter(([name, script, args]) => {
    const started = Date.now();
    const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    console.log(
      `${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
    );
    return status !== 0;
  });
  return failed.length === 0 ? 0 : 1;
}
