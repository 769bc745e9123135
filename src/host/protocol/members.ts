import { missingSet, type ApiSetTable } from './api-sets';
import { located } from './failure';
import { HostCollection, HostError, HostObject } from './host-object';
import { clientName, isPublicName } from './names';
import type { RequirementSets } from './requirement-sets';

type Member = PropertyDescriptor;

/** Reaches the public members of host objects by name, and nothing else of them. */
export class Members {
  private readonly known = new Map<object, Map<string, Member>>();

  constructor(
    private readonly sets: RequirementSets,
    private readonly apiSets: ApiSetTable,
  ) {}

  has(object: HostObject, name: string): boolean {
    return this.find(object, name) !== undefined;
  }

  async read(object: HostObject, name: string): Promise<unknown> {
    return located(object, name, async () => {
      const member = this.require(object, name);
      if (isMethod(member))
        throw new HostError('InvalidArgument', `${title(object, name)} is a method, not a property.`);
      return (member.get ? member.get.call(object) : member.value) as unknown;
    });
  }

  async call(object: HostObject, name: string, args: readonly unknown[]): Promise<unknown> {
    return located(object, name, async () => {
      const member = this.require(object, name);
      if (!isMethod(member))
        throw new HostError('InvalidArgument', `${title(object, name)} is a property, not a method.`);
      return (await (member.value as (...values: unknown[]) => unknown).apply(object, [...args])) as unknown;
    });
  }

  async write(object: HostObject, name: string, value: unknown): Promise<void> {
    await located(object, name, async () => {
      const member = this.require(object, name);
      if (!member.set) throw new HostError('InvalidArgument', `${title(object, name)} is read-only.`);
      member.set.call(object, value);
    });
  }

  async item(object: HostObject, args: readonly unknown[]): Promise<unknown> {
    return located(object, 'GetItem', async () => {
      const [key] = args;
      if (!(object instanceof HostCollection)) throw unknownMember(object, 'GetItem');
      this.requireApi(object, 'GetItem');
      if (typeof key !== 'string' && typeof key !== 'number') {
        throw new HostError(
          'InvalidArgument',
          `${title(object, 'GetItem')} needs a name, an id or a number.`,
        );
      }
      return object.indexer(key);
    });
  }

  /** Names of the properties that `load()` without names reads: all that can be read, that this Excel knows. */
  properties(object: HostObject): string[] {
    return [...this.members(object)]
      .filter(
        ([name, member]) => !isMethod(member) && !name.startsWith('_') && this.missing(object, name) === null,
      )
      .map(([name]) => name);
  }

  private require(object: HostObject, name: string): Member {
    const member = this.find(object, name);
    this.requireApi(object, name);
    if (member === undefined) throw unknownMember(object, name);
    return member;
  }

  private requireApi(object: HostObject, name: string): void {
    const needed = this.missing(object, name);
    if (needed !== null) {
      throw new HostError(
        'ApiNotFound',
        `${title(object, name)} needs ${needed}, which this Excel does not have.`,
      );
    }
  }

  private missing(object: HostObject, name: string): string | null {
    return missingSet(this.apiSets, this.sets, object.className, name);
  }

  private find(object: HostObject, name: string): Member | undefined {
    return isPublicName(name) ? this.members(object).get(name) : undefined;
  }

  /** Own fields are looked at each time, because two objects of one class may differ in them. */
  private members(object: HostObject): Map<string, Member> {
    const own = publicMembers(object);
    const inherited = this.inherited(Object.getPrototypeOf(object) as object);
    return own.size === 0 ? inherited : new Map([...inherited, ...own]);
  }

  private inherited(prototype: object): Map<string, Member> {
    const cached = this.known.get(prototype);
    if (cached) return cached;
    const isBase = prototype === HostObject.prototype || prototype === Object.prototype;
    const members = isBase
      ? new Map<string, Member>()
      : new Map([...this.inherited(Object.getPrototypeOf(prototype) as object), ...publicMembers(prototype)]);
    this.known.set(prototype, members);
    return members;
  }
}

function publicMembers(object: object): Map<string, Member> {
  const members = new Map<string, Member>();
  for (const name of Object.getOwnPropertyNames(object)) {
    const member = isPublicName(name) ? Object.getOwnPropertyDescriptor(object, name) : undefined;
    if (member) members.set(name, member);
  }
  return members;
}

function isMethod(member: Member): boolean {
  return typeof member.value === 'function';
}

function title(object: HostObject, name: string): string {
  return `${object.className}.${clientName(name)}`;
}

function unknownMember(object: HostObject, name: string): HostError {
  return new HostError('NotImplemented', `This host does not know ${object.className}.${name}.`);
}
