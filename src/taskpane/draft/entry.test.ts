import { changeOf, entryValue, followed, heldEntry, isConflict, likelyMeant, settled, typed } from './entry';
import { fieldOf } from './entry-keys';

const egl = fieldOf('egl');
const satz = fieldOf('satz');
const jobcenter = fieldOf('jobcenter');
const ags = fieldOf('ags');
const lzbVorjahr = fieldOf('lzbVorjahr');

describe('a field of the form', () => {
  it('shows the workbook and wants nothing changed as long as nobody types', () => {
    const entry = heldEntry(satz, 0.152);
    expect(entry.text).toBe('15,2\u00a0%');
    expect(changeOf(satz, entry)).toBeUndefined();
    expect(followed(satz, entry, 0.16).text).toBe('16,0\u00a0%');
  });

  it('keeps every digit of the workbook that it does not show', () => {
    const mean = 65185 / 12;
    const entry = settled(lzbVorjahr, heldEntry(lzbVorjahr, mean));
    expect(entry.text).toBe('5.432,083333');
    expect(entryValue(lzbVorjahr, entry)).toEqual({ value: mean });
  });

  it('keeps what was typed until it is left, then shows it in full notation', () => {
    const entry = typed(heldEntry(egl, null), '10250560');
    expect(entry.text).toBe('10250560');
    expect(settled(egl, entry).text).toBe('10.250.560,00');
    expect(changeOf(egl, entry)).toBe(10250560);
  });

  it('never loses what cannot be read', () => {
    const entry = settled(egl, typed(heldEntry(egl, 5), '10,250,560.00'));
    expect(entry.text).toBe('10,250,560.00');
    expect(entryValue(egl, entry)).toEqual({ problem: { code: 'decimalPoint', meant: '10.250.560,00' } });
    expect(changeOf(egl, entry)).toBeUndefined();
  });

  it('empties a cell by empty text, which is not 0', () => {
    expect(changeOf(egl, typed(heldEntry(egl, 5), ' '))).toBeNull();
  });

  it('is untouched again once it says what the workbook holds', () => {
    const entry = typed(heldEntry(satz, 0.152), '15,2');
    expect(changeOf(satz, entry)).toBeUndefined();
    expect(settled(satz, entry)).toEqual(heldEntry(satz, 0.152));
    expect(followed(satz, typed(heldEntry(satz, null), '15,2'), 0.152).touched).toBe(false);
  });

  it('keeps what was typed when the workbook changes, and says so', () => {
    const entry = followed(egl, typed(heldEntry(egl, 1), '2'), 3);
    expect(entry).toMatchObject({ text: '2', held: 3, base: 1 });
    expect(isConflict(entry)).toBe(true);
    expect(isConflict(typed(heldEntry(egl, 1), '2'))).toBe(false);
  });

  it('holds to the limits and forms of the sheet', () => {
    expect(entryValue(egl, typed(heldEntry(egl, null), '-1'))).toEqual({ problem: { code: 'negative' } });
    expect(entryValue(ags, typed(heldEntry(ags, null), '7312'))).toEqual({ problem: { code: 'form' } });
    expect(entryValue(ags, typed(heldEntry(ags, null), ' 07312 '))).toEqual({ value: '07312' });
    expect(entryValue(jobcenter, typed(heldEntry(jobcenter, 'A'), ''))).toEqual({ value: null });
  });

  it.each([
    ['0,152', '15,2\u00a0%'],
    ['0,16 %', '16,0\u00a0%'],
    ['15,2', undefined],
    ['0,9', undefined],
    ['0', undefined],
    ['abc', undefined],
  ])('asks about the rate %j: %j', (text, meant) => {
    expect(likelyMeant(satz, typed(heldEntry(satz, null), text))).toBe(meant);
  });
});
