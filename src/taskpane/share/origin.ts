/**
 * What the workbook held when the preview was begun. Excel tells of a change late, often when the preview that holds
 * it is under way already: only what differs from then is news.
 */
export class Origin {
  #mark: Promise<string | undefined> | undefined;

  /** @param read a mark of the content: equal ones mean equal content; undefined where that cannot be told */
  constructor(private readonly read: (signal: AbortSignal) => Promise<string | undefined>) {}

  /** To be awaited before anything of the workbook is read. */
  async begin(signal: AbortSignal): Promise<void> {
    this.#mark = this.#markNow(signal);
    await this.#mark;
  }

  /** Whether the workbook holds something else by now, or may do so. */
  async hasChanged(signal: AbortSignal): Promise<boolean> {
    const mark = this.#mark;
    const [then, now] = [await mark, await this.#markNow(signal)];
    // Whatever it was, a preview that was begun meanwhile holds it.
    if (mark !== this.#mark) return false;
    return then === undefined || then !== now;
  }

  async #markNow(signal: AbortSignal): Promise<string | undefined> {
    try {
      return await this.read(signal);
    } catch {
      return undefined;
    }
  }
}
