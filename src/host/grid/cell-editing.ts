/** Whether the user is typing into a cell just now. */
export class CellEditing {
  private editing = false;
  private readonly waiting = new Set<() => void>();

  get active(): boolean {
    return this.editing;
  }
  set active(active: boolean) {
    this.editing = active;
    if (active) return;
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }

  ended(): Promise<void> {
    return this.editing ? new Promise((resolve) => this.waiting.add(resolve)) : Promise.resolve();
  }
}
