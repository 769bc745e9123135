import { HostError, type HostObject } from './host-object';

/** Objects that the add-in keeps beyond one request (`_KeepReference`), until it lets them go. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private next = 1;

  get size(): number {
    return this.objects.size;
  }

  /** One id per keeping, not per object: two holders of one range must not end each other's hold. */
  keep(object: HostObject): string {
    const id = `ref${this.next++}`;
    this.objects.set(id, object);
    return id;
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (object) return object;
    throw new HostError('InvalidReference', `The add-in no longer holds the object ${id}.`);
  }

  release(id: unknown): void {
    if (typeof id === 'string') this.objects.delete(id);
  }

  releaseAll(): void {
    this.objects.clear();
  }
}
