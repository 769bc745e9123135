import fc from 'fast-check';
import type { Parameters } from './parameters';
import { formBody } from './parameters';

describe('formBody', () => {
  it('refuses a parameter that the service would ignore', () => {
    const misspelt = { name: '1', startYear: '2020' } as Parameters<'data/tablefile'>;
    expect(() => formBody('data/tablefile', misspelt)).toThrow(/startYear/);
    const proto = JSON.parse('{"__proto__": "x"}') as Parameters<'data/tablefile'>;
    expect(() => formBody('data/tablefile', proto)).toThrow(/__proto__/);
  });

  it('keeps every text as one value, in NFC', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (term) => {
        const read = new URLSearchParams(formBody('find/find', { term, language: 'de' }));
        expect([...read.keys()]).toEqual(['term', 'language']);
        expect(read.get('term')).toBe(term.normalize('NFC'));
      }),
    );
  });
});
