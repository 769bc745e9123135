import type { Check } from '../../check';
import type { Element } from '../../read/tree';
import { allOf } from '../../read/tree';
import { proofMessages as messages } from '../messages';

/** No text box keeps the value of a cell that shows `*`. */
export const shapeDisclosureCheck: Check = {
  id: 'fallzahlen',
  *run({ source, copy, sourceAreas, hiddenAndDerived }) {
    if (hiddenAndDerived.isEmpty) return;
    for (const part of copy.package.parts) {
      if (!source.package.has(part) || !/drawing|chartshapes/i.test(copy.package.typeOf(part) ?? ''))
        continue;
      const [before, after] = [source.elements(part), copy.elements(part)];
      if (!before || !after) continue;
      const texts = new Map([...allOf(after, 'sp')].map((shape) => [idOf(shape), textOf(shape)]));
      for (const shape of allOf(before, 'sp')) {
        const link = shape.attributes.textlink ?? '';
        const areas = link === '' ? [] : sourceAreas.of(link, { sheet: '', row: 0, column: 0 });
        if (areas && !areas.some((area) => hiddenAndDerived.touches(area))) continue;
        const text = texts.get(idOf(shape)) ?? '';
        if (text !== '' && text !== '*') yield { message: messages.shapeReveals(part) };
      }
    }
  },
};

function idOf(shape: Element): string {
  const [properties] = allOf(shape, 'cNvPr');
  return properties?.attributes.id ?? '';
}

function textOf(shape: Element): string {
  return [...allOf(shape, 't')]
    .map(({ text }) => text)
    .join('')
    .trim();
}
