import type { Check, Finding } from '../../check';
import { childOf, childrenOf } from '../../read/tree';
import type { Workbook } from '../../read/workbook';
import { packageMessages as messages } from './messages';

/** The workbook part lists its sheets and names consistently. */
export const workbookCheck: Check = {
  id: 'paket',
  *run({ copy }) {
    if (!copy.sheets.some(({ isVisible }) => isVisible)) yield { message: messages.noVisibleSheet() };
    yield* sheets(copy);
    yield* tabs(copy);
    yield* names(copy);
  },
};

function* sheets({ root, sheets: all }: Workbook): Generator<Finding> {
  const seen = new Set<string>();
  const numbers = new Set<string>();
  const entries = childrenOf(childOf(root, 'sheets'), 'sheet');
  for (const [index, { title }] of all.entries()) {
    const number = entries[index]?.attributes.sheetId ?? '';
    if (seen.has(title.toLowerCase()) || numbers.has(number))
      yield { message: messages.sheetTwice(title), place: { sheet: title } };
    seen.add(title.toLowerCase());
    numbers.add(number);
  }
}

function* tabs({ root, sheets: all }: Workbook): Generator<Finding> {
  for (const { attributes } of childrenOf(childOf(root, 'bookViews'), 'workbookView'))
    for (const tab of [attributes.activeTab, attributes.firstSheet])
      if (tab !== undefined && Number(tab) >= all.length) yield { message: messages.wrongTab() };
}

function* names({ names: all, sheets: { length } }: Workbook): Generator<Finding> {
  const seen = new Set<string>();
  for (const { name, scope } of all) {
    if (scope !== undefined && !(scope < length)) yield { message: messages.nameScope(name) };
    const key = `${scope ?? ''} ${name.toLowerCase()}`;
    if (seen.has(key)) yield { message: messages.nameTwice(name) };
    seen.add(key);
  }
}
