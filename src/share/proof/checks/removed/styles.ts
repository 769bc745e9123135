import type { Check, Finding } from '../../check';
import { allOf, childOf } from '../../read/tree';
import type { Element } from '../../read/tree';
import type { Workbook } from '../../read/workbook';
import { proofMessages as messages } from '../messages';

const USUAL = /^general$/i;

/** The styles hold no number format and no name of a style that nothing in the copy has. */
export const stylesCheck: Check = {
  id: 'formate',
  *run({ copy }) {
    if (copy.styles) yield* look(copy, copy.styles);
  },
};

function* look(copy: Workbook, styles: Element): Generator<Finding> {
  const listed = (name: string) => childOf(styles, name)?.children ?? [];
  const finding = { message: messages.remains('texte', 'ungenutzte Formate') };
  const { names, differences } = namedIn(copy);
  const used = [...formatsOf(copy)].flatMap((number) => listed('cellXfs').slice(number, number + 1));
  const bases = new Set(used.map(({ attributes }) => attributes.xfId ?? '0'));
  for (const { attributes } of listed('cellStyles')) {
    const { name = '', xfId = '', builtinId } = attributes;
    if (names.has(name)) bases.add(xfId);
    else if (builtinId === undefined && !bases.has(xfId)) yield finding;
  }
  const based = listed('cellStyleXfs').filter((_, number) => bases.has(String(number)));
  const numbers = new Set([...used, ...based].map(({ attributes }) => attributes.numFmtId));
  for (const { attributes } of listed('numFmts'))
    if (!numbers.has(attributes.numFmtId) && !USUAL.test(attributes.formatCode ?? '')) yield finding;

  const fonts = new Set(['0', ...[...used, ...based].map(({ attributes }) => attributes.fontId ?? '0')]);
  const shownFonts = new Set(
    listed('fonts').flatMap((font, number) => (fonts.has(String(number)) ? [fontName(font)] : [])),
  );
  const tells = (name: string) => !USUAL_FONT.test(name) && !shownFonts.has(name);
  if (listed('fonts').some((font) => tells(fontName(font)))) yield finding;

  if (namesMissing(copy, styles)) yield finding;

  const usual = childOf(styles, 'tableStyles')?.attributes.defaultTableStyle ?? '';
  for (const { name, attributes } of allOf(styles, 'tableStyle', 'slicerStyle', 'timelineStyle'))
    if (name !== 'tableStyle' || !(names.has(attributes.name ?? '') || attributes.name === usual))
      yield finding;
  for (const { attributes } of allOf(styles, 'tableStyles', 'slicerStyles', 'timelineStyles'))
    for (const name of ['defaultPivotStyle', 'defaultSlicerStyle', 'defaultTimelineStyle'])
      if (!/^((Pivot|Slicer|TimeSlicer)Style|$)/.test(attributes[name] ?? '')) yield finding;
  for (const { attributes } of allOf(styles, 'tableStyleElement')) differences.add(attributes.dxfId ?? '');
  for (const [number, difference] of listed('dxfs').entries()) {
    const code = childOf(difference, 'numFmt')?.attributes.formatCode;
    if (differences.has(String(number))) continue;
    if (code !== undefined && !USUAL.test(code)) yield finding;
    if (tells(fontName(childOf(difference, 'font')))) yield finding;
  }
}

const TABLE_STYLE_OF_EXCEL = /^TableStyle(Light|Medium|Dark)\d+$/;

/** Whether a table names a style that is not there. */
function namesMissing(copy: Workbook, styles: Element): boolean {
  const named = (...elements: readonly string[]) =>
    new Set([...allOf(styles, ...elements)].map(({ attributes }) => attributes.name));
  const [ofCells, ofTables] = [named('cellStyle'), named('tableStyle')];
  return copy.tables.some(({ part }) =>
    [...allOf(copy.package.tree(part), 'table', 'tableColumn', 'tableStyleInfo')].some(
      ({ name: element, attributes }) =>
        Object.entries(attributes).some(
          ([name, style]) => name.endsWith('CellStyle') && !ofCells.has(style),
        ) ||
        (element === 'tableStyleInfo' &&
          attributes.name !== undefined &&
          !TABLE_STYLE_OF_EXCEL.test(attributes.name) &&
          !ofTables.has(attributes.name)),
    ),
  );
}

/** Those that come with Excel, LibreOffice and their systems; or none. */
const USUAL_FONT =
  /^(|Calibri( Light)?|Aptos( Narrow| Display)?|Arial( Narrow| Unicode MS)?|Cambria|Carlito|Liberation Sans|DejaVu Sans|Segoe UI|Tahoma|Verdana|Helvetica|Times New Roman|Courier New|Consolas)$/;

function fontName(font: Element | undefined): string {
  return childOf(font, 'name')?.attributes.val ?? '';
}

function formatsOf({ sheets }: Workbook): ReadonlySet<number> {
  const numbers = new Set([0]);
  for (const { grid, root } of sheets) {
    for (let index = 0; index < grid.count; index += 1) numbers.add(grid.styles[index] as number);
    for (const { attributes } of allOf(root, 'col')) numbers.add(Number(attributes.style ?? 0));
  }
  return numbers;
}

/** What sheets and tables name: styles, and differences of conditional formats. */
function namedIn(copy: Workbook): { readonly names: Set<string>; readonly differences: Set<string> } {
  const names = new Set<string>();
  const differences = new Set<string>();
  const roots = [
    ...copy.sheets.map(({ root }) => root),
    ...copy.tables.map(({ part }) => copy.package.tree(part)),
  ];
  for (const root of roots)
    for (const { name: element, attributes } of allOf(root, ...NAMING))
      for (const name in attributes) {
        const value = attributes[name] ?? '';
        if (/dxfId$/i.test(name)) differences.add(value);
        else if (element === 'tableStyleInfo' || name.endsWith('CellStyle')) names.add(value);
      }
  return { names, differences };
}

const NAMING = ['cfRule', 'table', 'tableColumn', 'tableStyleInfo', 'colorFilter', 'sortCondition'];
