import { Failure, located } from './failure';
import { HostError, HostObject, NULL_OBJECT } from './host-object';
import type { Members } from './members';
import {
  PATH,
  type ArgumentInfo,
  type ObjectPathInfo,
  type ReferencedIds,
  type RequestBody,
} from './messages';
import { clientName } from './names';
import { sequence } from './query';
import type { References } from './references';

export type Target = HostObject | typeof NULL_OBJECT;

export interface Roots {
  readonly workbook: HostObject;
  /** By class name, for `new` objects such as the custom functions runtime. */
  readonly services: Readonly<Record<string, HostObject>>;
}

/** The objects of one request: each path is walked once, when an action first needs it. */
export class ObjectPaths {
  private readonly objects = new Map<number, Target>();
  private readonly kept = new Map<number, string>();

  constructor(
    private readonly request: RequestBody,
    private readonly roots: Roots,
    private readonly members: Members,
    private readonly references: References,
  ) {}

  async resolve(id: number): Promise<Target> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const target = await this.walk(this.info(id));
    this.objects.set(id, target);
    return target;
  }

  /** Gives the object of a path an id that stays valid over later requests. */
  keep(id: number, object: HostObject): void {
    if (this.referenceId(id) === undefined) this.kept.set(id, this.references.keep(object));
  }

  referenceId(id: number): string | undefined {
    const info = this.info(id);
    return info.ObjectPathType === PATH.referenceId ? info.Name : this.kept.get(id);
  }

  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    return this.list(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  /** Objects inside of plain values come as `{ _ObjectPathId }`. */
  async value(value: unknown): Promise<unknown> {
    if (!holdsObject(value)) return value;
    if (Array.isArray(value)) return sequence(value, (entry) => this.value(entry));
    if (isObjectArgument(value)) return this.argument(value._ObjectPathId);
    const entries = Object.entries(value as object);
    return Object.fromEntries(
      await sequence(entries, async ([key, entry]) => [key, await this.value(entry)] as const),
    );
  }

  private async list(values: readonly unknown[], ids: ReferencedIds): Promise<unknown[]> {
    const results: unknown[] = [];
    for (const [index, value] of values.entries()) {
      const id = ids[index];
      if (typeof id === 'number' && id > 0) results.push(await this.argument(id));
      else if (id && typeof id === 'object' && Array.isArray(value)) results.push(await this.list(value, id));
      else results.push(await this.value(value));
    }
    return results;
  }

  private async argument(id: number): Promise<HostObject> {
    const target = await this.resolve(id);
    if (target !== NULL_OBJECT) return target;
    throw new HostError('InvalidArgument', 'An argument is an object that does not exist.');
  }

  private async walk(info: ObjectPathInfo): Promise<Target> {
    const name = info.Name ?? '';
    switch (info.ObjectPathType) {
      case PATH.globalObject:
        return this.roots.workbook;
      case PATH.newObject:
        return this.service(name);
      case PATH.referenceId:
        return this.references.get(name);
      case PATH.nullObject:
        return NULL_OBJECT;
    }
    const parent = await this.resolve(info.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const args = await located(parent, name || 'GetItem', () => this.arguments(info.ArgumentInfo));
    switch (info.ObjectPathType) {
      case PATH.method:
        return asTarget(parent, name, await this.members.call(parent, name, args));
      case PATH.property:
        return asTarget(parent, name, await this.members.read(parent, name));
      case PATH.indexer:
        return asTarget(parent, 'GetItem', await this.members.item(parent, args));
    }
    throw new HostError('NotImplemented', `This host does not know object path type ${info.ObjectPathType}.`);
  }

  private service(name: string): HostObject {
    const service = Object.hasOwn(this.roots.services, name) ? this.roots.services[name] : undefined;
    if (service) return service;
    throw new Failure(name, new HostError('NotImplemented', `This host does not know the class ${name}.`));
  }

  private info(id: number): ObjectPathInfo {
    const info = Object.hasOwn(this.request.ObjectPaths, id) ? this.request.ObjectPaths[id] : undefined;
    if (info) return info;
    throw new HostError('InvalidArgument', `The request has no object path ${id}.`);
  }
}

function asTarget(parent: HostObject, name: string, value: unknown): Target {
  if (value instanceof HostObject || value === NULL_OBJECT) return value;
  const location = `${parent.className}.${clientName(name)}`;
  throw new Failure(location, new HostError('InvalidArgument', `${location} is a value, not an object.`));
}

function isObjectArgument(value: unknown): value is { readonly _ObjectPathId: number } {
  return typeof (value as { _ObjectPathId?: unknown } | null)?._ObjectPathId === 'number';
}

/** Looked at first, because almost every value is a plain block of cells. */
function holdsObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isObjectArgument(value) || Object.values(value).some(holdsObject);
}
