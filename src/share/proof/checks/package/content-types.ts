import type { Check } from '../../check';
import { packageMessages as messages } from './messages';

/** Each part has a content type, and each type its part. */
export const contentTypesCheck: Check = {
  id: 'paket',
  *run({ copy }) {
    const { contentTypes, parts } = copy.package;
    for (const part of parts) if (!copy.package.typeOf(part)) yield { message: messages.withoutType(part) };
    for (const part of contentTypes.overrides.keys())
      if (!copy.package.has(part)) yield { message: messages.typeOfNothing(part) };
    if (!/\.main\+xml$/.test(copy.package.typeOf(copy.part) ?? ''))
      yield { message: messages.notAWorkbook() };
  },
};
