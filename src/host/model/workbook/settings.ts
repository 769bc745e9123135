import { HostCollection, HostObject, NULL_OBJECT } from '../../protocol/host-object';
import type { ModelContext } from '../context';
import { refusals } from '../messages';

/** Excel.SettingCollection */
export class SettingCollection extends HostCollection {
  readonly className = 'SettingCollection';

  constructor(private readonly context: ModelContext) {
    super();
  }

  private get map(): Map<string, unknown> {
    return this.context.grid.document.settings;
  }

  items(): readonly HostObject[] {
    return [...this.map.keys()].map((key) => new Setting(this.context, key));
  }
  indexer(key: string | number): HostObject {
    if (!this.map.has(String(key))) throw refusals.notFound(`the setting ${key}`);
    return new Setting(this.context, String(key));
  }

  GetCount(): number {
    return this.map.size;
  }
  GetItemOrNullObject(key: string): HostObject | typeof NULL_OBJECT {
    return this.map.has(key) ? new Setting(this.context, key) : NULL_OBJECT;
  }
  /** Adds a setting or changes it (Excel.SettingCollection.add). */
  Add(key: string, value: unknown): HostObject {
    if (typeof key !== 'string' || key === '') throw refusals.argument('a setting needs a key');
    this.map.set(key, value);
    return new Setting(this.context, key);
  }
}

/** Excel.Setting */
class Setting extends HostObject {
  readonly className = 'Setting';

  constructor(
    private readonly context: ModelContext,
    private readonly key: string,
  ) {
    super();
  }

  private get map(): Map<string, unknown> {
    const { settings } = this.context.grid.document;
    if (!settings.has(this.key)) throw refusals.deleted('Setting');
    return settings;
  }

  get _Id(): string {
    return this.key;
  }
  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return this.map.get(this.key);
  }
  set Value(value: unknown) {
    this.map.set(this.key, value);
  }

  Delete(): void {
    this.map.delete(this.key);
  }
}
