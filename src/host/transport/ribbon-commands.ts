/** Buttons of the ribbon that call a function of the add-in's page. */
export class RibbonCommands {
  static readonly EVENT = 'appCommandInvoked';

  private readonly running = new Map<string, () => void>();
  private waiting: (() => void)[] = [];
  private isRegistered = false;
  private next = 1;

  constructor(private readonly emit: (event: string, data: unknown) => void) {}

  /** Waits until the page listens to commands, as Excel opens the page first. */
  invoke(functionName: string, controlId: string): Promise<void> {
    const id = `${controlId}-${this.next++}`;
    const event = JSON.stringify({ source: { id: controlId } });
    return new Promise((resolve) => {
      this.running.set(id, resolve);
      const send = (): void => this.emit(RibbonCommands.EVENT, [id, functionName, event]);
      if (this.isRegistered) send();
      else this.waiting.push(send);
    });
  }

  registered(): void {
    this.isRegistered = true;
    for (const send of this.waiting.splice(0)) send();
  }

  completed(id: string): void {
    this.running.get(id)?.();
    this.running.delete(id);
  }
}
