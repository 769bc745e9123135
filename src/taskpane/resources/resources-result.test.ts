import { emptyDraft, load, type } from '../draft/draft';
import { exampleWish } from '../start/example';
import { resourcesResult } from './resources-result';

const example = load(emptyDraft(), exampleWish());

describe('the live result', () => {
  it('is the table of the AMIP 2021 of Stadt Kaiserslautern, section 2.5, with its rounding difference', () => {
    const result = resourcesResult(example);
    if (result.kind !== 'table') throw new Error(result.kind);
    expect(result.table.umschichtung).toEqual({
      kfa: 223549825,
      exakt: 199596372,
      geplant: 199600000,
      rundungsdifferenz: -3628,
    });
    expect(result.table.rows.at(-1)).toMatchObject({ egl: 825556000, vk: 1487132697, gesamt: 2312688697 });
    expect(result).toMatchObject({ schritt: 100000, hints: [] });
  });

  it('names what is missing instead of counting it as 0', () => {
    expect(resourcesResult(type(example, { einnahmen: '', bedarf: '' }))).toEqual({
      kind: 'missing',
      keys: ['einnahmen', 'bedarf'],
    });
  });

  it('has no result while an entry cannot be read, even one that may be empty', () => {
    expect(resourcesResult(type(example, { nichtKfaRelevant: '164101.64' }))).toEqual({
      kind: 'unreadable',
      keys: ['nichtKfaRelevant'],
    });
  });

  it('takes the newest rate and no rounding where nothing is given', () => {
    const result = resourcesResult(type(example, { satz: '', schritt: '' }));
    expect(result).toMatchObject({ table: { umschichtung: { kfa: 223549825, rundungsdifferenz: 0 } } });
  });

  it.each([
    [{ egl: '1.000.000' }, ['eglTooSmall']],
    [{ vk: '13.000.000' }, ['fromVk']],
    [{ nichtKfaRelevant: '15.000.000' }, ['kfaNegative']],
  ])('points out %j: %j', (texts, hints) => {
    expect(resourcesResult(type(example, texts))).toMatchObject({ kind: 'table', hints });
  });
});
