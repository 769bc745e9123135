import type { Finding, Severity } from '../checks';
import { plainText } from './plain-text';

const WORDS: Readonly<Record<Severity, string>> = {
  fehler: 'Fehler',
  warnung: 'Warnung',
  hinweis: 'Hinweis',
};

/** Findings as a JSON array, one a line. */
export function* findingsAsJson(findings: readonly Finding[]): Generator<string> {
  yield '[';
  let separator = '\n';
  for (const { rule, severity, address, sentence, why, mend } of findings) {
    yield `${separator}${JSON.stringify({ rule, severity, address, sentence, why, mend })}`;
    separator = ',\n';
  }
  yield '\n]\n';
}

/** Findings for people: severity and cell, then sentence, reason and what to do below each other. */
export function* findingLines(findings: readonly Finding[]): Generator<string> {
  if (findings.length === 0) yield 'Keine Befunde.\n';
  for (const { severity, address, sentence, why, mend } of findings) {
    const heading = [WORDS[severity], address ?? ''].join('  ').trimEnd();
    const lines = [heading, `  ${sentence}`, `  Warum: ${why}`, `  Was tun: ${mend}`];
    yield `${lines.map(plainText).join('\n')}\n`;
  }
}
