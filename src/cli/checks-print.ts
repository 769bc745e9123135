import type { Finding, Severity } from '../checks';
import { jsonArray } from './json-array';
import { plainText } from './plain-text';

const WORDS: Readonly<Record<Severity, string>> = {
  fehler: 'Fehler',
  warnung: 'Warnung',
  hinweis: 'Hinweis',
};

/** Findings as a JSON array, one a line. */
export function findingsAsJson(findings: readonly Finding[]): Iterable<string> {
  return jsonArray(
    findings.map(({ rule, severity, address, sentence, why, mend }) => ({
      rule,
      severity,
      address,
      sentence,
      why,
      mend,
    })),
  );
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
