import { attributes, attributeText, countedList, element, preserveSpace, textContent } from './xml';

describe('texts of Excel as XML', () => {
  // ST_Xstring, ECMA-376 Part 1, 22.9.2.19; the escapes are those of files saved by Excel
  it.each([
    ['Größe & <Maß> "x"', 'Größe &amp; &lt;Maß&gt; &quot;x&quot;'],
    ['a\nb\tc', 'a\nb\tc'],
    ['a\r\nb', 'a_x000D_\nb'],
    ['\u0000\u0001\u001f', '_x0000__x0001__x001F_'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x004_ _xyz1_ __x0041_', '_x004_ _xyz1_ __x005F_x0041_'],
    ['_x000D', '_x000D'],
    ['😀', '😀'],
    ['\ud83d!', '_xD83D_!'],
    ['!\ude00', '!_xDE00_'],
    ['\uffff', '_xFFFF_'],
    [']]>', ']]&gt;'],
  ])('writes %j as %j', (text, xml) => {
    expect(textContent(text)).toBe(xml);
  });

  it('escapes line breaks and tabs in attributes, where a parser would make blanks of them', () => {
    expect(attributeText('a\nb\tc"')).toBe('a_x000A_b_x0009_c&quot;');
  });

  it.each([
    [' a', true],
    ['a ', true],
    ['a\nb', true],
    ['a b', false],
    ['', false],
  ])('keeps the blanks of %j: %s', (text, kept) => {
    expect(preserveSpace(text)).toBe(kept ? ' xml:space="preserve"' : '');
  });
});

describe('elements', () => {
  it('close themselves without content, leave out what is undefined, write truth as 1 and 0', () => {
    expect(element('a')).toBe('<a/>');
    expect(element('a', { b: 1, c: undefined, d: true, e: false, f: 'ä' }, '<g/>')).toBe(
      '<a b="1" d="1" e="0" f="ä"><g/></a>',
    );
    expect(attributes({})).toBe('');
  });

  it('are counted in lists, and an empty list is left out', () => {
    expect(countedList('l', ['<i/>', '<i/>'])).toBe('<l count="2"><i/><i/></l>');
    expect(countedList('l', [])).toBe('');
  });
});
