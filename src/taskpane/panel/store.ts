/** A state, the events that change it, and who is told of it: what every page has in common. */
export abstract class Store<State, Event> {
  #state: State;
  readonly #listeners = new Set<() => void>();

  protected constructor(
    initial: State,
    private readonly reduce: (state: State, event: Event) => State,
  ) {
    this.#state = initial;
  }

  get state(): State {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  dispatch(event: Event): void {
    const before = this.#state;
    this.#state = this.reduce(before, event);
    if (this.#state === before) return;
    this.keep?.(before);
    for (const listener of this.#listeners) listener();
  }

  /** After each change, before anybody is told: what shall survive a reload of the pane. */
  protected keep?(before: State): void;
}
