import fc from 'fast-check';
import type { Binding } from './binding';
import { readBindings, writeBindings } from './bindings-xml';

const BINDING: Binding = {
  name: 'AMIP_Zahl_2',
  axis: 'AMIP_Zahl_1',
  figure: 'arbeitslose',
  region: '07312',
  regionName: 'Kaiserslautern',
  rule: { kind: 'monate13' },
  direction: 'spalte',
  source: 'Probeamt',
  table: null,
  datenstand: '2026-03',
  retrieved: '2026-03-02T08:00:00Z',
  hash: '01234567',
  written: [{ period: '2026-02', value: null, sign: '.', content: '.' }],
};

describe('the list of bindings in the workbook', () => {
  it('comes back as it was, whatever stands in its texts', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(text, text, text, (regionName, source, sign) => {
        const written = [{ period: '2026-02', value: null, sign, content: sign }];
        const bindings = [BINDING, { ...BINDING, name: 'AMIP_Zahl_3', regionName, source, written }];
        const xml = writeBindings(bindings);
        // Plain ASCII without a character that XML forbids, and no tag but ours.
        expect(xml).toMatch(/^[\x20-\x7e]*$/);
        expect(xml.match(/</g)).toHaveLength(6);
        expect(readBindings(xml)).toEqual(bindings);
      }),
    );
  });

  it.each([
    { kind: 'neueste' },
    { kind: 'monat', period: '2026-01' },
    { kind: 'vorjahresmonat', period: '2026-01' },
    { kind: 'monate13', bis: '2026-01' },
    { kind: 'jahresmittel', year: 2025 },
  ] as const)('keeps the rule $kind', (rule) => {
    expect(readBindings(writeBindings([{ ...BINDING, rule }]))).toEqual([{ ...BINDING, rule }]);
  });

  it('reads what Excel may make of it: other quotes, a declaration, plain `>`', () => {
    const xml = writeBindings([{ ...BINDING, source: 'a>b' }]).replaceAll('&gt;', '>');
    expect(readBindings(`<?xml version="1.0"?>\n${xml.replaceAll('"urn', "'urn")}`)).toEqual([
      { ...BINDING, source: 'a>b' },
    ]);
    expect(readBindings(writeBindings([]))).toEqual([]);
  });

  it.each([
    ['another document', '<other/>'],
    ['no JSON', '<zahlen><zahl>{</zahl></zahlen>'],
    ['an entry with tags inside', '<zahlen><zahl><b/></zahl></zahlen>'],
    ['an entry that never ends', '<zahlen><zahl>{}'],
    ['__proto__', '<zahlen><zahl>{"__proto__":{"name":"AMIP_Zahl_1"}}</zahl></zahlen>'],
    ['a name that is not ours', writeBindings([{ ...BINDING, name: 'Umsatz' }])],
    ['nothing written', writeBindings([{ ...BINDING, written: [] }])],
    ['an unknown rule', writeBindings([BINDING]).replace('monate13', 'monate14')],
    ['a good and a bad one', writeBindings([BINDING, { ...BINDING, name: '' }])],
  ])('is damaged with %s', (_, xml) => {
    expect(readBindings(xml)).toBeNull();
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });
});
