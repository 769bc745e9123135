import schema from './case.schema.json';
import { CaseError, parseCase, wishOfCase } from './case';
import { AMIP } from './amip';
import { FIELDS, isTextStyle, SERIES } from './fields';
import type { Field } from './fields';
import kaiserslautern from '../../test/fixtures/amip-2021.json';

function problemsOf(source: unknown): readonly string[] {
  try {
    parseCase(source);
    return [];
  } catch (error) {
    if (error instanceof CaseError) return error.problems;
    throw error;
  }
}

describe('the case of the example programme', () => {
  it('becomes a wish; what is null is left alone', () => {
    const { inputs, series } = wishOfCase(parseCase(JSON.stringify(kaiserslautern)));
    expect(inputs).toMatchObject({
      jobcenter: 'Jobcenter Stadt Kaiserslautern',
      ags: '07312',
      traeger: '51506',
      jahr: 2021,
      egl: 10250560,
      vk: 10639865,
      einnahmen: 1000,
      bedarf: 14871326.97,
      nichtKfaRelevant: 164101.64,
      schritt: 1000,
      satz: 0.152,
      iqVorjahr: undefined,
      iqVeraenderung: 0.15,
      lzbVorjahr: undefined,
      lzbVeraenderung: -0.013,
    });
    expect(series).toMatchObject({ iqVerlauf: undefined, lzbVerlauf: undefined });
  });
});

describe('parseCase', () => {
  const jobcenter = { name: 'Jobcenter Musterstadt' };
  const twelve = [0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1, null, null];

  it('needs no more than a name and a year', () => {
    expect(problemsOf({ jobcenter, jahr: 2024 })).toEqual([]);
    expect(
      problemsOf({
        $schema: './case.schema.json',
        jobcenter,
        jahr: 2024,
        ziele: { iq: { verlauf: twelve } },
      }),
    ).toEqual([]);
    expect(problemsOf('\uFEFF{"jobcenter":{"name":"x"},"jahr":2024}')).toEqual([]);
  });

  const bad: readonly { what: string; json: unknown; says: readonly RegExp[] }[] = [
    { what: 'no JSON', json: '{', says: [/^Die Datei ist kein gültiges JSON/] },
    { what: 'a list', json: [], says: [/^Die Datei ist kein Fall/] },
    { what: 'null', json: null, says: [/^Die Datei ist kein Fall/] },
    { what: 'nothing', json: {}, says: [/^jobcenter\.name: Dieses Feld fehlt/, /^jahr: Dieses Feld fehlt/] },
    {
      what: 'an empty name',
      json: { jobcenter: { name: '' }, jahr: 2024 },
      says: [/^jobcenter\.name: Dieses Feld fehlt/],
    },
    {
      what: 'a text for an amount',
      json: { jobcenter, jahr: 2024, ressourcen: { egl: '10.250.560,00' } },
      says: [/^ressourcen\.egl: Es wird eine Zahl erwartet, nicht der Text „10\.250\.560,00“/],
    },
    {
      what: 'an empty text for an amount',
      json: { jobcenter, jahr: 2024, ressourcen: { egl: '' } },
      says: [/^ressourcen\.egl: .*null/],
    },
    {
      what: 'percent instead of a fraction',
      json: { jobcenter, jahr: 2024, ressourcen: { satz: 15.2 }, ziele: { iq: { veraenderung: 15 } } },
      says: [/^ressourcen\.satz: .*15,2 % sind 0,152/, /^ziele\.iq\.veraenderung: .*15,2 % sind 0,152/],
    },
    {
      what: 'unknown keys, deep ones too',
      json: { jobcenter: { ...jobcenter, ort: 'x' }, jahr: 2024, budget: {} },
      says: [
        /^jobcenter\.ort: .*nicht bekannt.*name, ags, traeger/,
        /^budget: .*jobcenter, jahr, ressourcen, .*ziele/,
      ],
    },
    {
      what: 'a value instead of a group',
      json: { jobcenter, jahr: 2024, ressourcen: 5 },
      says: [/^ressourcen: Es wird ein Objekt/],
    },
    {
      what: 'too few months',
      json: { jobcenter, jahr: 2024, ziele: { lzb: { verlauf: [1, 2] } } },
      says: [/^ziele\.lzb\.verlauf: .*12 Monatswerten/],
    },
    {
      what: 'a bad month',
      json: { jobcenter, jahr: 2024, ziele: { iq: { verlauf: [...twelve.slice(0, 11), 16] } } },
      says: [/^ziele\.iq\.verlauf\[11\]: .*Dezember/],
    },
    {
      what: 'a prototype',
      json: '{"jobcenter":{"name":"x"},"jahr":2024,"__proto__":{"jahr":5},"ressourcen":{"__proto__":{"egl":1}}}',
      says: [/^__proto__: .*nicht bekannt/, /^ressourcen\.__proto__: .*nicht bekannt/],
    },
  ];
  it.each(bad)('refuses $what', ({ json, says }) => {
    const problems = problemsOf(json);
    expect(problems).toEqual(says.map((pattern) => expect.stringMatching(pattern)));
    expect(({} as Record<string, unknown>)['egl']).toBeUndefined();
  });
});

describe('case.schema.json', () => {
  interface Node {
    readonly properties?: Record<string, Node>;
    readonly $ref?: string;
    readonly items?: Node;
    readonly type?: string | readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly pattern?: string;
    readonly additionalProperties?: boolean;
    readonly required?: readonly string[];
  }
  const defs: Record<string, Node> = schema.$defs;
  const resolve = (node: Node): Node => (node.$ref ? { ...defs[node.$ref.replace('#/$defs/', '')] } : node);
  /** A row of a table is a leaf for each of its columns: `massnahmen[].beginn`. */
  const leaves = (node: Node, path: string): readonly [string, Node][] => {
    const row = node.items ? resolve(node.items) : {};
    if (row.properties) return leaves(row, `${path}[]`);
    return node.properties
      ? Object.entries(node.properties).flatMap(([key, child]) =>
          leaves(resolve(child), path ? `${path}.${key}` : key),
        )
      : [[path, node]];
  };
  const known = new Map(leaves(schema as Node, ''));

  const typeOf = ({ style }: Field): string => {
    if (isTextStyle(style) || style === 'date' || style === 'month') return 'string';
    return style === 'year' || style === 'persons' ? 'integer' : 'number';
  };

  it('knows the same fields as the reader', () => {
    const paths = [...Object.values(FIELDS), ...Object.values(SERIES)].map((field) => field.path);
    const columns = AMIP.tables.flatMap((table) =>
      table.columns.flatMap((column) =>
        column.kind === 'input' ? [`${table.path}[].${column.field.path}`] : [],
      ),
    );
    expect([...known.keys()].sort()).toEqual([...paths, ...columns, '$schema'].sort());
  });

  it.each(Object.values(FIELDS).map((field) => [field.path, field] as const))(
    'limits %s alike',
    (path, field) => {
      const { minimum, maximum, pattern, type } = resolve(known.get(path) ?? {});
      expect({ minimum, maximum, pattern }).toEqual({
        minimum: field.min,
        maximum: field.max,
        pattern: field.form?.pattern,
      });
      expect([type].flat()).toContain(typeOf(field));
    },
  );

  it.each(Object.values(SERIES).map((field) => [field.path, field] as const))(
    'limits %s alike',
    (path, field) => {
      expect(resolve(known.get(path)?.items ?? {})).toMatchObject({ minimum: field.min, maximum: field.max });
    },
  );

  it('forbids unknown keys everywhere', () => {
    const groups = (node: Node): readonly Node[] =>
      node.properties ? [node, ...Object.values(node.properties).flatMap(groups)] : [];
    expect(groups(schema as Node).every((node) => node.additionalProperties === false)).toBe(true);
    expect(schema.required).toEqual(['jobcenter', 'jahr']);
  });
});
