import type { Example, ReportLine, SampleData } from './examples';
import { EXAMPLE_CELL, sampleTexts } from './examples';
import type { Results, Texts } from './results';
import { TOPICS } from './topics';

interface Metadata {
  readonly functions: ReadonlyArray<{
    readonly id: string;
    readonly description: string;
    readonly parameters: ReadonlyArray<{
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
      readonly customEnumId?: string;
    }>;
  }>;
  readonly enums: ReadonlyArray<{
    readonly id: string;
    readonly values: ReadonlyArray<{ readonly stringValue: string; readonly tooltip: string }>;
  }>;
}

type FunctionText = Metadata['functions'][number];

export interface ReferenceInput {
  readonly german: Metadata;
  readonly english: Metadata;
  /** What holds for all functions, written by hand. */
  readonly guide: string;
  readonly examples: readonly Example[];
  readonly report: readonly ReportLine[];
  readonly sample: SampleData;
  readonly results: Results;
}

/** Between the cells of a printed result. */
export const CELL_SEPARATOR = ' | ';

/** `docs/funktionen.md`: every function with its arguments, in both languages, and an example with its result. */
export function referenceText(input: ReferenceInput): string {
  const { german, english, guide, report, sample, results } = input;
  refuseForgotten(german);
  const topics = TOPICS.flatMap(({ title, ids }) => [
    `# ${title}`,
    ...ids.map((id) => functionText(input, id)),
  ]);
  const parts = [head(), guide.trim(), reportSection(report, results), ...topics];
  return [...parts, lists(german, english), sampleSection(sample)].join('\n\n') + '\n';
}

function refuseForgotten({ functions }: Metadata): void {
  const inTopics = TOPICS.flatMap(({ ids }) => ids);
  const forgotten = functions.filter(({ id }) => !inTopics.includes(id)).map(({ id }) => id);
  if (forgotten.length > 0) throw new Error(`topics.ts lacks ${forgotten.join(', ')}`);
}

function head(): string {
  const topics = TOPICS.map(
    ({ title, ids }) => `- ${title}: ${ids.map((id) => `[${id}](#${id.toLowerCase()})`).join(', ')}`,
  );
  return `# Funktionen

<!-- Erzeugt aus den Beschreibungen der Funktionen: npm run docs -->

Alle Funktionen stehen im Namensraum \`AMIP\`. Bereiche dürfen Zeilen oder Spalten sein, ohne Überschrift; Monate werden
nach Monat zugeordnet, nie nach Position, und dürfen ungeordnet sein. Wo eine einzelne Zahl erwartet wird, geht auch ein
Bereich: Das Ergebnis hat dann dieselbe Form.

Die Beispiele lassen sich so, wie sie hier stehen, in ein deutsches Excel oder in die Vorschau (\`npm start\`) eintippen;
wo sie sich auf Zellen beziehen, sind die [Beispieldaten](#beispieldaten) gemeint, und ${EXAMPLE_CELL} ist ein guter Platz.

${topics.join('\n')}`;
}

/** What a controller looks at every month, one formula after the other. */
function reportSection(report: readonly ReportLine[], results: Results): string {
  const rows = report.map(({ cell, label, formula }) => {
    const shown =
      results.report
        .get(cell)
        ?.map((row) => row.join(' · '))
        .join(' / ') ?? '';
    return `| ${cell} | ${label} | \`${formula}\` | ${formula.startsWith('=') ? shown : ''} |`;
  });
  return `## Ein Monatsbericht

Mit den [Beispieldaten](#beispieldaten), Berichtsmonat September 2021. Kein Wert hängt an mehr als zwei AMIP-Formeln.

| Zelle | | Formel | ergibt |
| --- | --- | --- | --- |
${rows.join('\n')}`;
}

function functionText({ german, english, examples, results }: ReferenceInput, id: string): string {
  const fn = german.functions.find((entry) => entry.id === id);
  const translated = english.functions.find((entry) => entry.id === id);
  const example = examples.find((entry) => entry.id === id);
  const result = results.examples.get(id);
  if (!fn || !translated || !example || !result) throw new Error(`${id}: no texts, example or result`);
  return `## ${id}

\`${signature(fn)}\`

${markdownText(fn.description)}

${parameterTable('Argument', 'Bedeutung', fn)}

${exampleText(example, result)}

<details><summary>English</summary>

${markdownText(translated.description)}

${parameterTable('Argument', 'Meaning', translated)}

</details>`;
}

function exampleText({ formula, columns }: Example, result: Texts): string {
  const rows = result.map((row) => row.join(CELL_SEPARATOR).trimEnd());
  return `\`\`\`
${formula}
\`\`\`

ergibt${columns ? `: ${columns.join(' · ')}` : ''}

\`\`\`
${rows.join('\n')}
\`\`\``;
}

function signature({ id, parameters }: FunctionText): string {
  return `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join('; ')})`;
}

function parameterTable(name: string, meaning: string, { parameters }: FunctionText): string {
  return [
    `| ${name} | ${meaning} |`,
    '| --- | --- |',
    ...parameters.map(
      (parameter) =>
        `| \`${parameter.name}\`${parameter.optional ? ' (optional)' : ''} | ${markdownText(parameter.description)} |`,
    ),
  ].join('\n');
}

/** A bar would end a cell of a table, and stars in pairs would be emphasis. */
function markdownText(text: string): string {
  return text.replace(/[|*]/g, '\\$&');
}

function lists(german: Metadata, english: Metadata): string {
  return `# Wörter zur Auswahl

${german.enums
  .map(({ id, values }, list) =>
    [
      `| \`${id.toLowerCase()}\` | Bedeutung | Meaning |`,
      '| --- | --- | --- |',
      ...values.map(
        ({ stringValue, tooltip }, index) =>
          `| \`${stringValue}\` | ${tooltip} | ${english.enums[list]?.values[index]?.tooltip ?? ''} |`,
      ),
    ].join('\n'),
  )
  .join('\n\n')}`;
}

function sampleSection(sample: SampleData): string {
  const [header = [], ...rows] = sampleTexts(sample);
  return `# Beispieldaten

Erfundene Zahlen einer kreisfreien Stadt, ab Zelle A1.

${[header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')}`;
}
