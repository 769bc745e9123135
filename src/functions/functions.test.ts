import signatures from './signatures.json';
import type { FunctionCase } from './testing/function-cases';
import { casesOf, functionOf, shownResult, toArgument, toExpected } from './testing/function-cases';
import { useOfficeCustomFunctions } from './testing/office-runtime';

beforeAll(useOfficeCustomFunctions);

function call(id: string, { args }: FunctionCase): unknown {
  try {
    return shownResult(functionOf(id)(...args.map(toArgument)));
  } catch (error) {
    return shownResult(error);
  }
}

describe.each(signatures)('$id', ({ id }) => {
  it.each([...casesOf(id)])('$name', (example) => {
    expect(call(id, example)).toEqual(toExpected(example.expect));
  });
});
