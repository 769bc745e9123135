import { emptyDraft, type } from '../draft/draft';
import { de } from '../texts/de';
import { targetResult } from './target-result';
import { targetText } from './target-text';

describe('a target', () => {
  it.each([
    ['16,0 %', '15', '18,4\u00a0%'],
    ['16', '-15', '13,6\u00a0%'],
    ['', '15', 'Vorjahreswert fehlt'],
    ['16', '', 'Veränderung fehlt'],
    ['16,0,0', '15', 'Eingabe nicht lesbar'],
  ])('of %j and %j is %j', (prior, change, text) => {
    const draft = type(emptyDraft(), { iqVorjahr: prior, iqVeraenderung: change });
    expect(targetText(de, targetResult(draft, 'iqVorjahr', 'iqVeraenderung'), 'rate')).toBe(text);
  });

  it('of a month follows the same rule', () => {
    const draft = type(emptyDraft(), { 'lzbVerlauf.2': '5.000', lzbVeraenderung: '-1,3' });
    expect(targetResult(draft, 'lzbVerlauf.2', 'lzbVeraenderung')).toEqual({ kind: 'value', value: 4935 });
  });
});
