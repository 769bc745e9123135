import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runAddin } from '../../src/cli/run-addin';
import { checksText } from './checks';
import { readExamples, readReport, readSampleData } from './examples';
import { referenceText } from './reference';
import { computeResults } from './results';

/** The reference as the built add-in describes itself today. */
export async function currentReference(root: string): Promise<string> {
  const metadata = (file: string) => JSON.parse(readFileSync(path.join(root, 'dist', file), 'utf8'));
  const examples = readExamples(root);
  const report = readReport(root);
  const sample = readSampleData(root);
  const guide = readFileSync(path.join(root, 'test/reference/guide.md'), 'utf8');
  const running = await runAddin({ root });
  try {
    return referenceText({
      german: metadata('functions.json'),
      english: metadata('functions.en.json'),
      guide,
      examples,
      report,
      sample,
      results: await computeResults(running, examples, report, sample),
    });
  } finally {
    running.close();
  }
}

/** `npm run docs`. */
export async function writeReference(root: string): Promise<void> {
  writeFileSync(referenceFile(root), await currentReference(root));
  writeFileSync(checksFile(root), checksText());
}

export function checksFile(root: string): string {
  return path.join(root, 'docs', 'pruefungen.md');
}

export function referenceFile(root: string): string {
  return path.join(root, 'docs', 'funktionen.md');
}
