/** The wire format of one `context.sync()`, as the unmodified client sends it (office-js 1.1.110). */

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const PATH = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Bits of the request flags that the host needs. */
export const REQUEST_FLAG = { writes: 1, delayForCellEdit: 64 } as const;

/** Mirrors the arguments: the id of an object path where the argument is an object, 0 where it is a value. */
export type ReferencedIds = ReadonlyArray<number | ReferencedIds>;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: ReferencedIds | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: {
    readonly Queries?: Readonly<Record<string, QueryInfo>>;
    readonly MaxDepth?: number;
  };
  /** camelCase properties and their values, for `EnsureUnchanged` and `Update`. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ReplyError {
  readonly ActionIndex: number;
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
}

export interface ReplyBody {
  readonly Results: ReadonlyArray<{ readonly ActionId: number; readonly Value: unknown }>;
  readonly Error?: ReplyError;
}

/** Reads a body that came as text or as JSON already parsed. Null when it is no request. */
export function readRequest(body: unknown): RequestBody | null {
  const value: unknown = typeof body === 'string' ? parse(body) : body;
  if (typeof value !== 'object' || value === null) return null;
  const { Actions, ObjectPaths } = value as Partial<RequestBody>;
  if (!Array.isArray(Actions) || typeof ObjectPaths !== 'object' || ObjectPaths === null) return null;
  return { Actions: Actions as readonly ActionInfo[], ObjectPaths };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
