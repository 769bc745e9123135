/** Timers of the add-in's code: all of them end with it, so that none keeps the process alive. */
export class Timers {
  private readonly active = new Set<NodeJS.Timeout>();
  private isClosed = false;

  readonly setTimeout = (
    task: (...args: unknown[]) => void,
    delay?: number,
    ...args: unknown[]
  ): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      this.active.delete(timer);
      task(...args);
    }, delay);
    return this.track(timer);
  };

  readonly setInterval = (
    task: (...args: unknown[]) => void,
    delay?: number,
    ...args: unknown[]
  ): NodeJS.Timeout => this.track(setInterval(() => task(...args), delay));

  readonly clear = (timer: NodeJS.Timeout | undefined): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    this.active.delete(timer);
  };

  close(): void {
    this.isClosed = true;
    for (const timer of this.active) clearTimeout(timer);
    this.active.clear();
  }

  private track(timer: NodeJS.Timeout): NodeJS.Timeout {
    if (this.isClosed) clearTimeout(timer);
    else this.active.add(timer);
    return timer;
  }
}
