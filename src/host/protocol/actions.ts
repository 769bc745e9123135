import { Failure, located } from './failure';
import { HostError, HostObject, NULL_OBJECT } from './host-object';
import type { Members } from './members';
import { ACTION, type ActionInfo } from './messages';
import { memberName } from './names';
import type { ObjectPaths } from './object-paths';
import { sequence, type Properties, type Query } from './query';
import type { References } from './references';
import { readSelection } from './selection';

/** Carries out the actions of one request. Each returns the value of its reply. */
export class Actions {
  constructor(
    private readonly paths: ObjectPaths,
    private readonly members: Members,
    private readonly query: Query,
    private readonly references: References,
    private readonly beforeRead: (() => void | Promise<void>) | undefined,
  ) {}

  /**
   * On a null object every action answers null and does nothing: Microsoft's own samples delete a sheet that may not
   * exist by `getItemOrNullObject("Sample").delete()` (OfficeDev/office-js-snippets, the `setup` of most Excel samples).
   */
  async run(action: ActionInfo): Promise<unknown> {
    if (action.ActionType === ACTION.trace) return null;
    const target = await this.paths.resolve(action.ObjectPathId);
    if (target === NULL_OBJECT) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identity(action, target);
      case ACTION.query:
        return { ...this.reference(action), ...(await this.load(action, target)) };
      case ACTION.queryAsJson:
        return camelCased(await this.load(action, target));
      case ACTION.method:
        return this.method(action, target);
      case ACTION.setProperty: {
        const [value] = await this.arguments(action, target);
        await this.members.write(target, action.Name ?? '', value);
        return null;
      }
      case ACTION.update:
        return this.update(action, target);
      case ACTION.recursiveQuery:
        throw unsupported(target, 'loadRecursive', 'no class of Excel contains itself');
      case ACTION.ensureUnchanged:
        throw unsupported(target, 'ensureUnchanged', 'it is not a documented call');
    }
    throw new HostError('NotImplemented', `This host does not know action type ${action.ActionType}.`);
  }

  private async load(action: ActionInfo, target: HostObject): Promise<Properties> {
    await this.beforeRead?.();
    return this.query.read(target, readSelection(action.QueryInfo));
  }

  private async identity(action: ActionInfo, target: HostObject): Promise<Properties> {
    return { ...this.reference(action), ...(await this.query.identity(target)) };
  }

  private reference(action: ActionInfo): Properties {
    const id = this.paths.referenceId(action.ObjectPathId);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  private async method(action: ActionInfo, target: HostObject): Promise<unknown> {
    const name = action.Name ?? '';
    const args = await this.arguments(action, target);
    switch (name) {
      case '_KeepReference':
        this.paths.keep(action.ObjectPathId, target);
        return null;
      case '_RemoveReference':
        this.references.release(args[0]);
        return null;
      case '_ValidateArraySize':
        return located(target, 'Values', () => this.validateSize(target, args));
    }
    const result = await this.members.call(target, name, args);
    return result instanceof HostObject || result === NULL_OBJECT ? null : (result ?? null);
  }

  private arguments(action: ActionInfo, target: HostObject): Promise<unknown[]> {
    return located(target, action.Name ?? '', () => this.paths.arguments(action.ArgumentInfo));
  }

  /** Comes before a large array that the client writes in pieces of about 1,500 cells: none of them sees the whole. */
  private async validateSize(range: HostObject, size: readonly unknown[]): Promise<null> {
    const own = await sequence(['RowCount', 'ColumnCount'], (name) => this.members.read(range, name));
    if (own[0] === size[0] && own[1] === size[1]) return null;
    throw new HostError(
      'InvalidArgument',
      `The array has ${size.join(' × ')} cells, the range has ${own.join(' × ')}: rows and columns must agree.`,
    );
  }

  private async update(action: ActionInfo, target: HostObject): Promise<null> {
    for (const [property, value] of Object.entries(action.ObjectState ?? {})) {
      await this.members.write(target, memberName(property), await this.paths.value(value));
    }
    return null;
  }
}

function unsupported(target: HostObject, name: string, reason: string): Failure {
  const location = `${target.className}.${name}`;
  return new Failure(
    location,
    new HostError('NotImplemented', `This host does not know ${location}: ${reason}.`),
  );
}

/** The client takes this answer as it is: `{ name, items: [{ … }] }`. */
function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => (isProperties(entry) ? camelCased(entry) : entry));
  if (!isProperties(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [
      name === '_Items' ? 'items' : camel(name),
      camelCased(entry),
    ]),
  );
}

function camel(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function isProperties(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
