import { HostCollection, NULL_OBJECT } from '../../protocol/host-object';
import type { HostObject } from '../../protocol/host-object';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { checkXml, CustomXmlPart, namespaceOf } from './custom-xml-part';

/** Excel.CustomXmlPartCollection, and with a namespace Excel.CustomXmlPartScopedCollection. */
abstract class Parts extends HostCollection {
  constructor(
    protected readonly context: ModelContext,
    private readonly namespace: string | null,
  ) {
    super();
  }

  items(): readonly HostObject[] {
    return this.ids().map((id) => new CustomXmlPart(this.context, id));
  }
  indexer(key: string | number): HostObject {
    const part = this.GetItemOrNullObject(String(key));
    if (part === NULL_OBJECT) throw refusals.notFound(`the custom XML part ${key}`);
    return part;
  }

  GetCount(): number {
    return this.ids().length;
  }
  GetItemOrNullObject(id: string): HostObject | typeof NULL_OBJECT {
    return this.ids().includes(id) ? new CustomXmlPart(this.context, id) : NULL_OBJECT;
  }

  protected ids(): string[] {
    const { document } = this.context.grid;
    return document
      .xmlPartIds()
      .filter((id) => this.namespace === null || namespaceOf(document.xmlPart(id) ?? '') === this.namespace);
  }
}

export class CustomXmlPartCollection extends Parts {
  readonly className = 'CustomXmlPartCollection';

  constructor(context: ModelContext) {
    super(context, null);
  }

  Add(xml: string): HostObject {
    return new CustomXmlPart(this.context, this.context.grid.document.addXmlPart(checkXml(xml)));
  }
  GetByNamespace(namespace: string): HostObject {
    return new CustomXmlPartScopedCollection(this.context, namespace);
  }
}

class CustomXmlPartScopedCollection extends Parts {
  readonly className = 'CustomXmlPartScopedCollection';

  GetOnlyItem(): HostObject {
    const [only, ...others] = this.items();
    if (!only || others.length > 0) throw refusals.notFound('exactly one custom XML part of this namespace');
    return only;
  }
  GetOnlyItemOrNullObject(): HostObject | typeof NULL_OBJECT {
    const [only, ...others] = this.items();
    return only && others.length === 0 ? only : NULL_OBJECT;
  }
}
