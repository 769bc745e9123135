import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
} from '@univerjs/core';
import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { DocumentDataModel, Univer } from '@univerjs/core';
import { InsertCommand, LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import type { IInsertCommandParams } from '@univerjs/preset-sheets-core';
import { asTyped } from '../grid/engine/formula-reading';
import { formulaTokens } from './formula-tokens';
import { englishMarks } from './german-formula';

/**
 * Lets the grid colour, complete and explain a formula while it is typed in German: its lexer reads the formula
 * with English marks of the same length, so that every position stays right, and answers with the text as typed.
 */
export function installGermanLexer(univer: Univer): void {
  const lexer = univer.__getInjector().get(LexerTreeBuilder);
  const nodes = lexer.sequenceNodesBuilder.bind(lexer);
  const parameter = lexer.getFunctionAndParameter.bind(lexer);
  const missingBrackets = lexer.checkIfAddBracket.bind(lexer);

  lexer.sequenceNodesBuilder = (formula) => {
    const english = englishMarks(formula);
    const found = nodes(english);
    return english === formula || !found ? found : asTyped(found, formula);
  };
  lexer.getFunctionAndParameter = (formula, index) => parameter(englishMarks(formula), index);
  lexer.checkIfAddBracket = (formula) => missingBrackets(englishMarks(formula));
}

const EDITORS: readonly string[] = [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY];

/**
 * Puts a blank behind a `;` that separates arguments: the grid lets the user point at a cell after a blank or a
 * comma, but not after a semicolon. It is taken off again when the formula is committed.
 */
export function installSeparatorBlank(univer: Univer): void {
  const injector = univer.__getInjector();
  const instances = injector.get(IUniverInstanceService);
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== InsertCommand.id) return;
    const { unitId, body, range } = params as IInsertCommandParams;
    if (body.dataStream !== ';' || !EDITORS.includes(unitId)) return;
    const text =
      instances.getUnit<DocumentDataModel>(unitId, UniverInstanceType.UNIVER_DOC)?.getPlainText() ?? '';
    const before = `${text.slice(0, range.startOffset)};`;
    if (before.startsWith('=') && formulaTokens(before, 'german').at(-1)?.kind === 'separator')
      body.dataStream = '; ';
  });
}
