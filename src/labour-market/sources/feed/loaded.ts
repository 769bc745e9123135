/** Data of the feed with its age. */
export interface Loaded<T> {
  readonly data: T;
  /** When the server last sent or confirmed it, in milliseconds since 1.1.1970 UTC. */
  readonly fetched: number;
  /** Milliseconds since then. */
  readonly age: number;
  /** The German reason why the last data is used and not the server's; null where the server answered. */
  readonly offline: string | null;
}
