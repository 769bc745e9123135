import type { Univer } from '@univerjs/core';
import { FunctionType, IDescriptionService } from '@univerjs/preset-sheets-core';
import { GERMAN_NAME } from './german-functions';

/** Functions of the add-in and names of the workbook, which are described in German already. */
const OWN: readonly FunctionType[] = [FunctionType.User, FunctionType.DefinedName];

/**
 * Offers the worksheet functions under their German names while a formula is typed. The engine describes them in
 * English in every language, so they come without a description.
 */
export function offerGermanNames(univer: Univer): void {
  const descriptions = univer.__getInjector().get(IDescriptionService);
  const builtIn = [...descriptions.getDescriptions().values()].filter(
    ({ functionType }) => !OWN.includes(functionType),
  );
  descriptions.unregisterDescriptions(builtIn.map(({ functionName }) => functionName));
  descriptions.registerDescriptions(
    builtIn.map((info) => ({
      ...info,
      functionName: GERMAN_NAME.get(info.functionName) ?? info.functionName,
      description: '',
      abstract: '',
    })),
  );
}
