interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes to a text by place. What no splice names stays as it is, character by character. */
export class Splices {
  private readonly splices: Splice[] = [];

  constructor(private readonly source: string) {}

  get isEmpty(): boolean {
    return this.splices.length === 0;
  }

  replace(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text });
  }

  remove(start: number, end: number): void {
    this.replace(start, end, '');
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /**
   * The changed text. A splice inside another that was removed or replaced counts no more; insertions at one place
   * stand in the order in which they were made.
   */
  apply(): string {
    const ordered = this.splices
      .map((splice, order) => ({ ...splice, order }))
      .sort((one, other) => one.start - other.start || other.end - one.end || one.order - other.order);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of ordered) {
      if (start < at) continue;
      pieces.push(this.source.slice(at, start), text);
      at = end;
    }
    pieces.push(this.source.slice(at));
    return pieces.join('');
  }
}
