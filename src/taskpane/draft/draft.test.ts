import { parseCase, wishOfCase } from '../../workbook/case';
import amip2021 from '../../../test/fixtures/amip-2021.json';
import {
  conflictKeys,
  discard,
  emptyDraft,
  follow,
  load,
  numberOf,
  release,
  retype,
  settle,
  touchedKeys,
  type,
  wishOf,
  wrongKeys,
} from './draft';
import { withExample } from './example-wish';
import type { Draft } from './draft';
import { ENTRY_KEYS, INPUT_KEYS, monthKey, monthKeys } from './entry-keys';

/** What the workbook would say if it held exactly this form. */
function readingOf(draft: Draft, over: Partial<Record<string, number | null>> = {}) {
  const values = { ...Object.fromEntries(ENTRY_KEYS.map((key) => [key, numberOf(draft, key)])), ...over };
  return {
    inputs: Object.fromEntries(INPUT_KEYS.map((key) => [key, values[key] ?? null])),
    series: {
      iqVerlauf: monthKeys('iqVerlauf').map((key) => values[key] ?? null),
      lzbVerlauf: monthKeys('lzbVerlauf').map((key) => values[key] ?? null),
    },
  } as unknown as Parameters<typeof follow>[1];
}

describe('the form', () => {
  it('starts empty and wants nothing', () => {
    expect(touchedKeys(emptyDraft())).toEqual([]);
    expect(wishOf(emptyDraft(), ['ressourcen'])).toEqual({ inputs: {}, series: {}, sheets: ['ressourcen'] });
  });

  it('wants only what was typed, on the sheets it stands on', () => {
    const draft = type(emptyDraft(), { egl: '1.000', iqVeraenderung: '15', bedarf: 'abc' });
    expect(wishOf(draft, ['ressourcen'])).toEqual({
      inputs: { egl: 1000, iqVeraenderung: 0.15 },
      series: {},
      sheets: ['ressourcen', 'ziele'],
    });
    expect(wrongKeys(draft)).toEqual(['bedarf']);
    expect(touchedKeys(draft)).toEqual(['egl', 'bedarf', 'iqVeraenderung']);
  });

  it('wants only the months that were typed; the others keep what stands there', () => {
    const march = monthKey('iqVerlauf', 2);
    const { series } = wishOf(type(emptyDraft(), { [march]: '3,9 %' }), []);
    expect(series).toEqual({
      iqVerlauf: [undefined, undefined, 0.039, ...Array<undefined>(9).fill(undefined)],
    });
  });

  it('takes the example of 2021 as if it had been typed', () => {
    const wish = wishOfCase(parseCase(amip2021));
    const draft = load(emptyDraft(), wish);
    const wanted = withExample(wishOf(draft, 'all'), wish);
    const known = Object.entries(wish.inputs).filter(([, value]) => value !== undefined);
    expect(wanted.inputs).toEqual(Object.fromEntries(known));
    expect(draft.bedarf.text).toBe('14.871.326,97');
  });

  it('follows the workbook and keeps what is being typed', () => {
    const before = follow(emptyDraft(), readingOf(emptyDraft(), { egl: 1, vk: 2 }));
    const typing = type(before, { vk: '5' });
    const after = follow(typing, readingOf(before, { egl: 10, vk: 20 }));
    expect(numberOf(after, 'egl')).toBe(10);
    expect(numberOf(after, 'vk')).toBe(5);
    expect(conflictKeys(after)).toEqual(['vk']);
    expect(numberOf(discard(after), 'vk')).toBe(20);
  });

  it('is the workbook again after writing, except for what was typed meanwhile', () => {
    const draft = type(emptyDraft(), { egl: '1', vk: '2' });
    const wish = wishOf(draft, ['ressourcen']);
    const after = release(type(draft, { vk: '3' }), wish);
    expect(touchedKeys(after)).toEqual(['vk']);
    expect(after.egl).toMatchObject({ held: 1, touched: false });
  });

  it('has the typed values back after writing was undone', () => {
    const draft = type(emptyDraft(), { egl: '1' });
    const written = release(draft, wishOf(draft, ['ressourcen']));
    const undone = follow(retype(written, draft), readingOf(emptyDraft()));
    expect(undone.egl).toMatchObject({ text: '1', touched: true, held: null });
    expect(conflictKeys(undone)).toEqual([]);
  });

  it('settles only the fields that were left', () => {
    const draft = settle(type(emptyDraft(), { egl: '1', vk: '2' }), ['egl']);
    expect([draft.egl.text, draft.vk.text]).toEqual(['1,00', '2']);
  });
});
