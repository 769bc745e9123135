import type { Step } from './step';
import { addinStep } from './steps/addin';
import { calcChainStep } from './steps/calc-chain';
import { cellsStep } from './steps/cells';
import { chartsStep } from './steps/charts';
import { commentsStep } from './steps/comments';
import { conditionalFormatsStep } from './steps/conditional-formats';
import { coverStep } from './steps/cover';
import { customXmlStep } from './steps/custom-xml';
import { disclosureStep } from './steps/disclosure';
import { documentPropertiesStep } from './steps/document-properties';
import { drawingsStep } from './steps/drawings';
import { errorsStep } from './steps/errors';
import { filtersStep } from './steps/filters';
import { hiddenCellsStep } from './steps/hidden-cells';
import { hyperlinksStep } from './steps/hyperlinks';
import { imagesStep } from './steps/images';
import { inputHintsStep } from './steps/input-hints';
import { linksStep } from './steps/links';
import { macrosStep } from './steps/macros';
import { markupStep } from './steps/markup';
import { namesStep } from './steps/names';
import { objectsStep } from './steps/objects';
import { pathsStep } from './steps/paths';
import { pivotsStep } from './steps/pivots';
import { printerSettingsStep } from './steps/printer-settings';
import { protectionStep } from './steps/protection';
import { queriesStep } from './steps/queries';
import { revisionsStep } from './steps/revisions';
import { scenariosStep } from './steps/scenarios';
import { sharedTextsStep } from './steps/shared-texts';
import { sheetsStep } from './steps/sheets';
import { stylesStep } from './steps/styles';
import { tablesStep } from './steps/tables';
import { thumbnailStep } from './steps/thumbnail';
import { unknownPartsStep } from './steps/unknown-parts';
import { validationsStep } from './steps/validations';
import { vocabulariesStep } from './steps/vocabularies';
import { wordsStep } from './steps/words';

/** Everything that is done to the copy, in this order: what goes, what is decided of formulas, then what they show. */
export const STEPS: readonly Step[] = [
  sheetsStep,
  hiddenCellsStep,
  errorsStep,
  addinStep,
  customXmlStep,
  documentPropertiesStep,
  commentsStep,
  pivotsStep,
  queriesStep,
  linksStep,
  macrosStep,
  objectsStep,
  printerSettingsStep,
  thumbnailStep,
  revisionsStep,
  protectionStep,
  scenariosStep,
  calcChainStep,
  pathsStep,
  disclosureStep,
  namesStep,
  cellsStep,
  tablesStep,
  filtersStep,
  inputHintsStep,
  validationsStep,
  conditionalFormatsStep,
  chartsStep,
  drawingsStep,
  hyperlinksStep,
  sharedTextsStep,
  wordsStep,
  stylesStep,
  unknownPartsStep,
  imagesStep,
  vocabulariesStep,
  markupStep,
  coverStep,
];
