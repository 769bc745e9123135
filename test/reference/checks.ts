import { RULES, runChecks } from '../../src/checks';
import type { Finding, Rule, Severity } from '../../src/checks/finding';
import { holdings } from '../../src/checks/testing/holdings';
import { PRINTED_TABLE, PRINTED_TEXT } from '../../src/checks/testing/seed';
import { CHECK_TOPICS } from './check-topics';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  fehler: 'Fehler',
  warnung: 'Warnung',
  hinweis: 'Hinweis',
};

/** `docs/pruefungen.md`: every check by its topic, and what the checks find in the printed programme of 2021. */
export function checksText(): string {
  refuseForgotten();
  return [head(), ...CHECK_TOPICS.map(topic), example()].join('\n\n') + '\n';
}

function refuseForgotten(): void {
  const inTopics = CHECK_TOPICS.flatMap(({ ids }) => ids);
  const forgotten = RULES.map(({ id }) => id).filter((id) => !inTopics.includes(id));
  if (forgotten.length > 0) throw new Error(`check-topics.ts lacks ${forgotten.join(', ')}`);
}

function head(): string {
  return `# Prüfungen

<!-- Erzeugt aus den Regeln: npm run docs -->

${RULES.length} Regeln prüfen, was in der Mappe steht: auf der Seite „Prüfung“ des Aufgabenbereichs oder ohne Excel mit
\`npm run -s amip -- checks MAPPE.xlsx --format table\`. Jeder Befund sagt, was wo nicht stimmt, warum es zählt und was zu
tun ist; die Seite springt zu der Zelle und schreibt auf Wunsch das Blatt „Prüfung“. Geändert wird nichts.

- **Fehler**: vor der Weitergabe beheben
- **Warnung**: ansehen und entscheiden
- **Hinweis**: zur Kenntnis`;
}

function topic({ title, ids }: (typeof CHECK_TOPICS)[number]): string {
  const rows = ids.map((id) => `| ${ruleOf(id).title} | \`${id}\` |`);
  return `## ${title}

| Regel | Kennung |
| --- | --- |
${rows.join('\n')}`;
}

function ruleOf(id: string): Rule {
  const rule = RULES.find((known) => known.id === id);
  if (!rule) throw new Error(`check-topics.ts names ${id}, which is no rule`);
  return rule;
}

/** The table as it is printed, and the sentences above it. */
function example(): string {
  const findings = runChecks(holdings({ sheets: { AMIP: [[PRINTED_TEXT], [], ...PRINTED_TABLE] } }));
  return `## Ein Beispiel

Abschnitt 2.5 des AMIP 2021 von Kaiserslautern, so wie er gedruckt ist, auf einem Blatt „AMIP“ ab Zelle A1:

${findings.map(findingText).join('\n\n')}`;
}

function findingText({ severity, address, sentence, why, mend }: Finding): string {
  const where = address === null ? '' : `, ${address}`;
  return `**${SEVERITIES[severity]}${where}:** ${sentence}\\
Warum: ${why}\\
Was tun: ${mend}`;
}
