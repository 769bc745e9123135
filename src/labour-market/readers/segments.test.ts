import { Segments } from './segments';

describe('Segments', () => {
  it('takes each text apart once, also where several share a key', () => {
    const taken: string[] = [];
    const segments = new Segments((fields) => {
      taken.push(fields.join('|'));
      return { fields };
    });
    const texts = ['A;x;1', 'A;x;2', 'A;x;1', 'B;x;1', 'A;x;2'];
    const pieces = texts.map((text, index) => segments.of(text, 'x', index));
    expect(pieces.map(({ fields }) => fields.join(';'))).toEqual(texts);
    expect(taken).toEqual(['A|x|1', 'A|x|2', 'B|x|1']);
    expect(pieces[0]).toBe(pieces[2]);
    expect(pieces[1]).toBe(pieces[4]);
    expect([...segments.all()]).toHaveLength(3);
  });
});
