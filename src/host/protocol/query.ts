import { HostCollection, HostError, HostObject, NULL_OBJECT } from './host-object';
import { Failure } from './failure';
import type { Members } from './members';
import { clientName } from './names';
import type { Selection } from './selection';

/** Properties under the names of the protocol: `{ Name: 'A', Protection: { Protected: false } }`. */
export type Properties = Record<string, unknown>;

/** Answers `load`: reads what a selection names, through objects and collections. */
export class Query {
  constructor(private readonly members: Members) {}

  async read(object: HostObject, selection: Selection): Promise<Properties> {
    return object instanceof HostCollection
      ? this.collection(object, selection)
      : this.object(object, selection);
  }

  /**
   * The id with which the client addresses an object from now on: without it, it would repeat the call that made
   * the object, so that `add` would add twice (`updateUsingObjectData` in office-js 1.1.110).
   */
  async identity(object: HostObject): Promise<Properties> {
    for (const name of ['Id', '_Id']) {
      if (this.members.has(object, name)) return { [name]: await this.members.read(object, name) };
    }
    return {};
  }

  private async object(object: HostObject, selection: Selection): Promise<Properties> {
    const properties = await this.identity(object);
    const wanted = new Set(selection.members.keys());
    if (selection.all) for (const name of this.members.properties(object)) wanted.add(name);
    for (const name of wanted) {
      const value = await this.members.read(object, name);
      const branch = selection.members.get(name);
      if (value === NULL_OBJECT) properties[name] = null;
      else if (!(value instanceof HostObject)) properties[name] = scalar(object, name, value, branch);
      else if (branch) properties[name] = await this.read(value, leafMeansAll(branch));
    }
    return properties;
  }

  /** A name that the collection itself has (`count`) is its own; all others are asked of every item. */
  private async collection(collection: HostCollection, selection: Selection): Promise<Properties> {
    const own = [...selection.members].filter(([name]) => this.members.has(collection, name));
    const ofItems = [...selection.members].filter(([name]) => !this.members.has(collection, name));
    const properties: Properties = {};
    for (const [name] of own) properties[name] = await this.members.read(collection, name);
    if (ofItems.length === 0 && !selection.all) return properties;
    const skip = selection.skip ?? 0;
    const items = collection
      .items()
      .slice(skip, selection.top === undefined ? undefined : skip + selection.top);
    const itemSelection = { all: selection.all, members: new Map(ofItems) };
    properties['_Items'] = await sequence(items, (item) => this.read(item, itemSelection));
    return properties;
  }
}

/** `load('format')` loads what `format` itself holds. */
function leafMeansAll(branch: Selection): Selection {
  return branch.members.size === 0 ? { ...branch, all: true } : branch;
}

function scalar(object: HostObject, name: string, value: unknown, branch: Selection | undefined): unknown {
  const step = branch && [...branch.members.keys()][0];
  if (step === undefined || value === null || value === undefined) return value ?? null;
  const location = `${object.className}.${clientName(name)}`;
  throw new Failure(
    location,
    new HostError('InvalidArgument', `${location} is a value: it has no property ${clientName(step)}.`),
  );
}

/** One after the other: a grid answers reads in the order they were asked. */
export async function sequence<T, R>(items: readonly T[], step: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await step(item));
  return results;
}
