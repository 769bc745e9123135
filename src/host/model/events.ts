import { WORKBOOK_TARGET } from '../protocol/events';
import type { EventSink } from '../protocol/events';

/** Which events the add-in registered for, and the way to it. */
export class ModelEvents {
  /** Set by the transport. */
  sink: EventSink | null = null;
  private readonly registered = new Map<string, number>();

  register(type: number, targetId: string = WORKBOOK_TARGET): void {
    const key = `${type}|${targetId}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, targetId: string = WORKBOOK_TARGET): void {
    const key = `${type}|${targetId}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  /** Tells everyone who listens to the collection, and to the one object. */
  raise(type: number, targetId: string, args: object): void {
    for (const target of new Set([WORKBOOK_TARGET, targetId])) {
      if (this.registered.has(`${type}|${target}`)) this.sink?.({ type, targetId: target, args });
    }
  }
}
