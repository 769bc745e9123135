/** A list that holds each text once and knows its place. */
export class IndexedList {
  private readonly places = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    first.forEach((item) => this.indexOf(item));
  }

  /** The place of the text, which is added where it is new. */
  indexOf(item: string): number {
    const known = this.places.get(item);
    if (known !== undefined) return known;
    this.places.set(item, this.places.size);
    return this.places.size - 1;
  }

  items(): string[] {
    return [...this.places.keys()];
  }
}
