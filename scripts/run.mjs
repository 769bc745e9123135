/* The one entry of every npm script: installs what is missing, builds what is stale, then does the work.
   Plain Node and no shell syntax, so that it runs on Windows too. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [command = '', ...args] = process.argv.slice(2);

const tasks = { start, test, check, build, bench, docs, amip, excel, 'excel:stop': excelStop };

try {
  const task = tasks[command];
  if (!task) throw new Error(`Unknown command "${command}". Known: ${Object.keys(tasks).join(', ')}.`);
  ensureDependencies(root);
  process.exitCode = (await task()) ?? 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start() {
  const { startPreview } = await import('./start.mjs');
  return startPreview(root, args);
}

async function test() {
  await fresh();
  const results = path.join(root, 'build', 'test-results.json');
  rmSync(results, { force: true });
  const status = node('node_modules/jest/bin/jest.js', ['--json', '--outputFile', results, ...args]);
  if (existsSync(results)) console.log(closingLine(JSON.parse(readFileSync(results, 'utf8'))));
  return status;
}

/** One plain line that people and programs read alike; a test file that could not run counts as a failure. */
function closingLine({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests }) {
  return `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed, ${numPendingTests} skipped`;
}

async function check() {
  const { checks } = await import('./check.mjs');
  return checks(root);
}

async function build() {
  const builder = await import('./build.mjs');
  await builder.build(root, webpackOptions(args));
}

async function bench() {
  await fresh();
  return node('build/bench.cjs', args);
}

async function docs() {
  await fresh();
  return node('build/reference.cjs', args);
}

async function amip() {
  await fresh();
  return node('build/cli.cjs', args, process.env.INIT_CWD ?? process.cwd());
}

/* Desktop Excel is reached through Microsoft's tool, fetched on demand: it is large, and its native part does not
   build everywhere, so it is no dependency of the project. */
async function excel() {
  await fresh();
  return npx([
    'office-addin-debugging@7',
    'start',
    'manifest.xml',
    'desktop',
    '--dev-server',
    'npm start -- --no-preview',
    '--dev-server-port',
    '3000',
  ]);
}

function excelStop() {
  return npx(['office-addin-debugging@7', 'stop', 'manifest.xml']);
}

async function fresh() {
  const { ensureBuild } = await import('./build.mjs');
  await ensureBuild(root);
}

function webpackOptions(words) {
  const options = { env: {}, mode: 'production' };
  for (let i = 0; i < words.length; i += 2) {
    const [flag, value = ''] = [words[i], words[i + 1]];
    if (flag === '--mode') options.mode = value;
    else if (flag === '--env') {
      const [key, ...rest] = value.split('=');
      options.env[key] = rest.length > 0 ? rest.join('=') : true;
    } else throw new Error(`Unknown option "${flag}". Known: --mode MODE, --env KEY=VALUE.`);
  }
  return options;
}

function node(script, words, cwd = root) {
  const file = path.join(root, script);
  return spawnSync(process.execPath, [file, ...words], { cwd, stdio: 'inherit' }).status ?? 1;
}

function npx(words) {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    console.error(
      'Desktop Excel runs on Windows and macOS. Here, `npm start` shows the add-in in the preview.',
    );
    return 2;
  }
  return (
    spawnSync('npx', ['--yes', ...words], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    }).status ?? 1
  );
}
