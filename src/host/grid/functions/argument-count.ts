import type { FunctionsMetadata } from '../../functions/call';

/** What is wrong with so many arguments, in a sentence for the user; undefined = nothing. */
export function wrongArgumentCount(
  name: string,
  { parameters }: { readonly parameters: Parameters },
  given: number,
): string | undefined {
  const required = parameters.filter(({ optional }) => !optional).length;
  if (given >= required && given <= parameters.length) return undefined;
  const count = given === 1 ? 'ist eins' : given === 0 ? 'ist keines' : `sind ${given}`;
  return `${name} erwartet ${expectedArguments(parameters)}, angegeben ${count}: ${signature(name, parameters)}.`;
}

type Parameters = FunctionsMetadata['functions'][number]['parameters'];

/** `3 Argumente`, `1 bis 3 Argumente`. */
export function expectedArguments(parameters: Parameters): string {
  const required = parameters.filter(({ optional }) => !optional).length;
  const range = required === parameters.length ? `${required}` : `${required} bis ${parameters.length}`;
  return range === '1' ? 'ein Argument' : `${range} Argumente`;
}

/** `AMIP.KFA(verwaltungskosten; [satz])`, with brackets around what may be left out, as in Excel. */
function signature(name: string, parameters: Parameters): string {
  const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `${name}(${names.join('; ')})`;
}
