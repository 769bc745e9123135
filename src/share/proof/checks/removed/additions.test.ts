import { ZIELE, append, flawsOf } from '../../testing/faults';

const CF = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const added = (uri: string, content: string) =>
  flawsOf({ copy: append(ZIELE, 'worksheet', `<extLst><ext uri="${uri}">${content}</ext></extLst>`) });

it.each([
  ['a known addition', CF, '<conditionalFormattings/>', []],
  ['text in one', CF, 'geheim', ['zusaetze']],
  [
    'text deep in one',
    CF,
    '<conditionalFormattings><cfRule>geheim</cfRule></conditionalFormattings>',
    ['zusaetze'],
  ],
  ['something else in one', CF, '<notizen/>', ['zusaetze']],
  ['an unknown one', '{12345678-1234-1234-1234-1234567890AB}', '<notizen/>', ['dateitext', 'zusaetze']],
])('of %s', async (_, uri, content, flaws) => {
  expect(await added(uri, content)).toEqual(flaws);
});
