import type { Univer } from '@univerjs/core';
import { IDescriptionService } from '@univerjs/preset-sheets-core';
import { GERMAN_NAME } from './german-functions';

/** Offers the worksheet functions under their German names instead of the English ones while a formula is typed. */
export function offerGermanNames(univer: Univer): void {
  const descriptions = univer.__getInjector().get(IDescriptionService);
  const renamed = [...GERMAN_NAME].flatMap(([english, german]) => {
    const info = descriptions.getFunctionInfo(english);
    return info ? [{ english, info: { ...info, functionName: german } }] : [];
  });
  descriptions.unregisterDescriptions(renamed.map(({ english }) => english));
  descriptions.registerDescriptions(renamed.map(({ info }) => info));
}
