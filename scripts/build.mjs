import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const INPUTS = [
  'src',
  'test/bench',
  'test/embedded-feed',
  'test/reference',
  'assets',
  'scripts',
  'manifest.xml',
  'webpack.config.js',
  'package-lock.json',
  'package.json',
];

/* One file of each bundle: where one is missing, somebody has tidied up. */
const OUTPUTS = [
  'dist/functions.js',
  'dist/taskpane.html',
  'dist/workbook.js',
  'build/preview/preview.html',
  'build/cli.cjs',
];

/** Runs webpack with what stands behind `--env key=value` and `--mode`. Everything it says goes to stderr. */
export async function build(root, { env = {}, mode = 'production' } = {}) {
  // What an earlier build with other options left must not be served.
  rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  const { default: webpack } = await import('webpack');
  const { default: configure } = await import('../webpack.config.js');
  const configs = configure(env, { mode });
  const stats = await new Promise((resolve, reject) => {
    const compiler = webpack(configs);
    compiler.run((error, result) =>
      compiler.close((closing) => ((error ?? closing) ? reject(error ?? closing) : resolve(result))),
    );
  });
  const report = stats.toString({ preset: 'errors-warnings', colors: process.stderr.isTTY });
  if (report.trim()) process.stderr.write(`${report}\n`);
  if (stats.hasErrors()) throw new Error('The build failed.');
  const stamp = path.join(root, 'build', 'stamp.json');
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, JSON.stringify({ inputs: newestInput(root), env, mode }));
}

/** Builds unless the last complete build had the same options and nothing has changed since. */
export async function ensureBuild(root, options = {}) {
  const { env = {}, mode = 'production' } = options;
  const stamp = path.join(root, 'build', 'stamp.json');
  if ([stamp, ...OUTPUTS.map((file) => path.join(root, file))].every((file) => existsSync(file))) {
    const last = JSON.parse(readFileSync(stamp, 'utf8'));
    const same = JSON.stringify([last.env, last.mode]) === JSON.stringify([env, mode]);
    if (same && last.inputs === newestInput(root)) return;
  }
  console.error('Building …');
  await build(root, options);
}

function newestInput(root) {
  const newest = (file) => {
    const stat = statSync(file);
    if (!stat.isDirectory()) return stat.mtimeMs;
    return readdirSync(file).reduce(
      (latest, name) => Math.max(latest, newest(path.join(file, name))),
      stat.mtimeMs,
    );
  };
  return Math.max(...INPUTS.map((name) => newest(path.join(root, name))));
}
