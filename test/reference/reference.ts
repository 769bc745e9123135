import type { Example, SampleData } from './examples';
import { EXAMPLE_CELL, sampleTexts } from './examples';

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
  readonly examples: readonly Example[];
  readonly sample: SampleData;
  readonly results: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Between the cells of a printed result. */
export const CELL_SEPARATOR = ' | ';

/** `docs/funktionen.md`: every function with its arguments, in both languages, and an example with its result. */
export function referenceText({ german, english, examples, sample, results }: ReferenceInput): string {
  const texts = german.functions.map((fn, index) => {
    const translated = english.functions[index];
    const example = examples.find(({ id }) => id === fn.id);
    const result = results.get(fn.id);
    if (!translated || !example || !result) throw new Error(`${fn.id}: no translation, example or result`);
    return functionText(fn, translated, example.formula, result);
  });
  return [head(german), ...texts, lists(german, english), sampleSection(sample)].join('\n\n') + '\n';
}

function head({ functions }: Metadata): string {
  const links = functions.map(({ id }) => `[${id}](#${id.toLowerCase()})`).join(' · ');
  return `# Funktionen

<!-- Erzeugt aus den Beschreibungen der Funktionen: npm run docs -->

Alle Funktionen stehen im Namensraum \`AMIP\`. Bereiche dürfen Zeilen oder Spalten sein; Monate werden nach Monat
zugeordnet, nie nach Position, und dürfen ungeordnet sein. Anteile sind Zahlen wie 0,1739 (Zelle in Prozent
formatieren), Geld sind Euro, auf den Cent gerechnet. Ein Zeichen (\`-\` \`.\` \`*\` \`x\` \`...\` \`/\`) oder eine leere Zelle
heißt: Der Wert fehlt. Wo eine einzelne Zahl erwartet wird, geht auch ein Bereich: Das Ergebnis hat dann dieselbe Form.

Die Beispiele lassen sich so, wie sie hier stehen, in ein deutsches Excel oder in die Vorschau (\`npm start\`) eintippen;
wo sie sich auf Zellen beziehen, sind die [Beispieldaten](#beispieldaten) gemeint und ${EXAMPLE_CELL} ist ein guter Platz.

${links}`;
}

function functionText(
  fn: FunctionText,
  translated: FunctionText,
  formula: string,
  result: readonly (readonly string[])[],
): string {
  const rows = result.map((row) => row.join(CELL_SEPARATOR).trimEnd());
  return `## ${fn.id}

\`${signature(fn)}\`

${markdownText(fn.description)}

${parameterTable('Argument', 'Bedeutung', fn)}

\`\`\`
${formula}
\`\`\`

ergibt

\`\`\`
${rows.join('\n')}
\`\`\`

<details><summary>English</summary>

${markdownText(translated.description)}

${parameterTable('Argument', 'Meaning', translated)}

</details>`;
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
  return `## Wörter zur Auswahl

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
  return `## Beispieldaten

Erfundene Zahlen einer kreisfreien Stadt, ab Zelle A1.

${[header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')}`;
}
