import type { Binding, WrittenFigure } from './binding';
import type { Published } from './figure-at';
import { hashOf } from './hash';
import { renewBinding } from './renew-binding';

const ORIGIN = { source: 'Probeamt', table: 'T-1' };
const ASKED = '2026-04-01T08:00:00Z';
const WRITTEN: readonly WrittenFigure[] = [{ period: '2026-02', value: 5, sign: null, content: 5 }];
const BINDING: Binding = {
  name: 'AMIP_Zahl_1',
  axis: null,
  figure: 'arbeitslose',
  region: '07312',
  regionName: 'Kaiserslautern',
  rule: { kind: 'neueste' },
  direction: 'spalte',
  source: '',
  table: null,
  datenstand: null,
  retrieved: '2026-01-01T08:00:00Z',
  hash: '',
  written: [],
};

function published(period: string, retrieved: string | null): Published {
  return { period, value: 5, sign: null, content: 5, datenstand: '2026-03-01', quality: null, retrieved };
}

const renewed = (list: readonly (Published | null)[], binding = BINDING) =>
  renewBinding(binding, ORIGIN, list, WRITTEN, ASKED);

describe('when a renewed binding was retrieved', () => {
  it.each([
    [
      'with the newest of its figures',
      [published('2026-01', '2026-03-09T08:00:00Z'), published('2026-02', '2026-03-02T08:00:00Z'), null],
      '2026-03-09T08:00:00Z',
    ],
    ['when it was asked for, where no figure says it', [published('2026-02', null)], ASKED],
    [
      'with those that say it',
      [published('2026-01', null), published('2026-02', '2026-03-02T08:00:00Z')],
      '2026-03-02T08:00:00Z',
    ],
  ] as const)('is %s', (_, list, expected) => {
    expect(renewed(list).retrieved).toBe(expected);
  });

  it('stays where only that is newer: the same binding, nothing to write', () => {
    const first = renewed([published('2026-02', '2026-03-02T08:00:00Z')]);
    expect(renewed([published('2026-02', '2026-03-30T08:00:00Z')], first)).toBe(first);
    expect(renewed([published('2026-02', null)], first)).toBe(first);
  });

  it('moves on with a new Datenstand', () => {
    const first = renewed([published('2026-02', '2026-03-02T08:00:00Z')]);
    const later = { ...published('2026-02', '2026-03-30T08:00:00Z'), datenstand: '2026-03-25' };
    expect(renewed([later], first)).toMatchObject({
      datenstand: '2026-03-25',
      retrieved: '2026-03-30T08:00:00Z',
    });
  });

  it('knows the bindings that workbooks already hold', () => {
    // What stood in the hash before figures said when they were retrieved.
    const entry = {
      period: '2026-02',
      value: 5,
      sign: null,
      content: 5,
      datenstand: '2026-03-01',
      quality: null,
    };
    const stored = {
      ...BINDING,
      ...ORIGIN,
      written: WRITTEN,
      hash: hashOf(JSON.stringify([ORIGIN.source, ORIGIN.table, [entry]])),
    };
    expect(renewed([published('2026-02', '2026-03-30T08:00:00Z')], stored)).toBe(stored);
  });
});
