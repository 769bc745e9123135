import { DomainError } from '../../domain/domain-error';

/** The error as Excel shows it in a cell, with its message; errors of other kinds are faults of ours and stay. */
export function excelError(error: unknown): unknown {
  if (!(error instanceof DomainError)) return error;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(error.code === 'NA' ? notAvailable : invalidValue, error.message);
}

/** Runs the body of a custom function; what the rules refuse becomes the function's error in the cell. */
export function answer<Result>(body: () => Result): Result {
  try {
    return body();
  } catch (error) {
    throw excelError(error);
  }
}
