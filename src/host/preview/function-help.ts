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
  document.body.classList.add('german-help');
  const descriptions = univer.__getInjector().get(IDescriptionService);
  const builtIn = [...descriptions.getDescriptions().values()].filter(
    ({ functionType }) => !OWN.includes(functionType),
  );
  const offered = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  descriptions.getSearchListByNameFirstLetter = (text) =>
    offered(text).sort((one, other) => one.name.localeCompare(other.name, 'de'));
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

const POPUP = '[data-u-comp="rect-popup"]';

/** A click into the help on a function must not take the keyboard from the formula that is being typed. */
export function keepTypingInPopups(): void {
  document.addEventListener('mousedown', (event) => {
    const popup = event.target instanceof Element && event.target.closest(POPUP);
    if (popup && !popup.querySelector('input, textarea, [contenteditable]')) event.preventDefault();
  });
}
