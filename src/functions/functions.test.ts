import signatures from './signatures.json';
import { geheimhaltung } from './geheimhaltung';
import { integrationsquote } from './integrationsquote';
import { jahresfortschritt } from './jahresfortschritt';
import { kfa } from './kfa';
import { ressourcentabelle } from './ressourcentabelle';
import type { FunctionCase } from './testing/function-cases';
import { casesOf, shownResult, toArgument, toExpected } from './testing/function-cases';
import { useOfficeCustomFunctions } from './testing/office-runtime';
import { umschichtung } from './umschichtung';
import { zielwert } from './zielwert';

type CustomFunction = (...args: unknown[][][]) => unknown[][];

const FUNCTIONS: Record<string, CustomFunction> = {
  INTEGRATIONSQUOTE: integrationsquote as CustomFunction,
  JAHRESFORTSCHRITT: jahresfortschritt as CustomFunction,
  ZIELWERT: zielwert as CustomFunction,
  KFA: kfa as CustomFunction,
  UMSCHICHTUNG: umschichtung as CustomFunction,
  RESSOURCENTABELLE: ressourcentabelle as CustomFunction,
  GEHEIMHALTUNG: geheimhaltung as CustomFunction,
};

beforeAll(useOfficeCustomFunctions);

function call(id: string, { args }: FunctionCase): unknown {
  try {
    return shownResult(FUNCTIONS[id]?.(...(args.map(toArgument) as unknown[][][])));
  } catch (error) {
    return shownResult(error);
  }
}

describe.each(signatures)('$id', ({ id }) => {
  it.each([...casesOf(id)])('$name', (example) => {
    expect(call(id, example)).toEqual(toExpected(example.expect));
  });
});
