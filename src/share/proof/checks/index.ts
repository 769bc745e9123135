import type { Check } from '../check';
import { addinCheck } from './addin';
import { chartsCheck } from './charts';
import { dependentFormulasCheck } from './dependent-formulas';
import { digestCheck } from './digest';
import { chartDisclosureCheck } from './disclosure/charts';
import { countsCheck } from './disclosure/counts';
import { derivedCheck } from './disclosure/derived';
import { newFormulasCheck } from './disclosure/new-formulas';
import { pivotSourcesCheck } from './disclosure/pivot-sources';
import { retypedCheck } from './disclosure/retyped';
import { rulesOnHiddenCheck } from './disclosure/rules';
import { shapeDisclosureCheck } from './disclosure/shapes';
import { spelledOutCheck } from './disclosure/spelled-out';
import { sumsBesideCheck } from './disclosure/sums-beside';
import { formulasCheck } from './formulas';
import { imagesCheck } from './images/images';
import { inputHintsCheck } from './input-hints';
import { layoutCheck } from './layout';
import { linksCheck } from './links';
import { archiveCheck } from './package/archive';
import { cellsCheck } from './package/cells';
import { contentTypesCheck } from './package/content-types';
import { relationshipsCheck } from './package/relationships';
import { tablesCheck } from './package/tables';
import { wellFormedCheck } from './package/well-formed';
import { workbookCheck } from './package/workbook';
import { additionsCheck } from './removed/additions';
import { blankingRulesCheck } from './removed/blanking-rules';
import { columnFormulasCheck } from './removed/column-formulas';
import { hiddenCellsCheck } from './removed/hidden-cells';
import { knownPartsCheck } from './removed/known-parts';
import { namesCheck } from './removed/names';
import { notesCheck } from './removed/notes';
import { propertiesCheck } from './removed/properties';
import { rawTextCheck } from './removed/raw-text';
import { shapesCheck } from './removed/shapes';
import { sheetsCheck } from './removed/sheets';
import { stylesCheck } from './removed/styles';
import { traceChecks } from './removed/traces-check';
import { wordsCheck } from './removed/words';
import { textsCheck } from './texts';
import { valuesCheck } from './values';

/** Whether the parts of the copy can be read at all. */
const READABLE_CHECKS: readonly Check[] = [archiveCheck, wellFormedCheck];

/** Whether the copy is a package that opens. */
const PACKAGE_CHECKS: readonly Check[] = [
  contentTypesCheck,
  relationshipsCheck,
  workbookCheck,
  cellsCheck,
  tablesCheck,
];

/** Whether the copy shows what it should and reveals nothing else. */
const CONTENT_CHECKS: readonly Check[] = [
  ...traceChecks,
  notesCheck,
  knownPartsCheck,
  propertiesCheck,
  rawTextCheck,
  additionsCheck,
  imagesCheck,
  stylesCheck,
  wordsCheck,
  columnFormulasCheck,
  sheetsCheck,
  hiddenCellsCheck,
  blankingRulesCheck,
  shapesCheck,
  linksCheck,
  namesCheck,
  addinCheck,
  formulasCheck,
  dependentFormulasCheck,
  newFormulasCheck,
  textsCheck,
  layoutCheck,
  inputHintsCheck,
  valuesCheck,
  chartsCheck,
  countsCheck,
  sumsBesideCheck,
  spelledOutCheck,
  rulesOnHiddenCheck,
  pivotSourcesCheck,
  retypedCheck,
  derivedCheck,
  chartDisclosureCheck,
  shapeDisclosureCheck,
  digestCheck,
];

/** In order: where one of them finds something, there is nothing for the next to look at. */
export const STAGES: readonly (readonly Check[])[] = [READABLE_CHECKS, PACKAGE_CHECKS, CONTENT_CHECKS];
