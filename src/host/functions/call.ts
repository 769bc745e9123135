/** A cell value as the custom functions runtime passes it. */
export type Scalar = number | string | boolean | null;

/** The errors a custom function may return, as a cell shows them. */
export type ErrorText =
  '#N/A' | '#DIV/0!' | '#NUM!' | '#VALUE!' | '#NULL!' | '#NAME?' | '#REF!' | '#SPILL!' | '#CALC!';

/** An error inside a returned block: the runtime sends it as an object, a cell shows its text. */
export interface ErrorCell {
  readonly error: ErrorText;
  readonly message?: string | undefined;
}

export type ResultCell = Scalar | ErrorCell;

/** What came back from one call of a custom function. */
export type CallResult =
  | { readonly ok: true; readonly block: ReadonlyArray<ReadonlyArray<ResultCell>> }
  | { readonly ok: false; readonly error: ErrorText; readonly message?: string | undefined };

type Block = ReadonlyArray<ReadonlyArray<Scalar | ErrorCell>>;

/** A scalar, a block for `dimensionality: matrix`, several blocks for a repeating one, null where it is missing. */
export type FunctionArgument = Scalar | ErrorCell | Block | readonly Block[];

export interface FunctionCall {
  /** The id of the metadata, e.g. `UMSCHICHTUNG`. */
  readonly id: string;
  /** One entry per declared parameter. Errors only where the metadata say `allowErrorForDataTypeAny`. */
  readonly args: readonly FunctionArgument[];
  /** Where the formula stands, e.g. `Ressourcen!B7`. */
  readonly address: string;
  /** The metadata's `cancelable`: the add-in hears when the call is given up. */
  readonly cancelable?: boolean;
}

/** The way from a formula to the add-in. Implemented by the dispatcher, used by the grid. */
export interface FunctionCaller {
  /** @param signal gives the call up: the promise is rejected with its reason. */
  call(call: FunctionCall, signal?: AbortSignal): Promise<CallResult>;
}

/** The part of `functions.json` that the host needs. */
export interface FunctionsMetadata {
  readonly functions: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters: ReadonlyArray<{
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
      readonly dimensionality?: 'scalar' | 'matrix';
      readonly type?: string;
    }>;
    readonly result?: { readonly dimensionality?: 'scalar' | 'matrix' };
  }>;
}
