import { HostObject } from '../../protocol/host-object';
import type { ModelContext } from '../context';
import { refusals } from '../messages';

const ROOT = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<([\w.-]+:)?[\w.-]+([^>]*)>/;

/** The namespace of the root element, "" for none. */
export function namespaceOf(xml: string): string {
  const [, prefix = '', attributes = ''] = ROOT.exec(xml) ?? [];
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

/** Text without a root element is refused. */
export function checkXml(xml: unknown): string {
  if (typeof xml !== 'string' || !ROOT.test(xml))
    throw refusals.argument('a custom XML part is an XML document');
  return xml;
}

/** Excel.CustomXmlPart */
export class CustomXmlPart extends HostObject {
  readonly className = 'CustomXmlPart';

  constructor(
    private readonly context: ModelContext,
    private readonly id: string,
  ) {
    super();
  }

  private get xml(): string {
    const xml = this.context.grid.document.xmlPart(this.id);
    if (xml === undefined) throw refusals.deleted('CustomXmlPart');
    return xml;
  }

  get Id(): string {
    return this.id;
  }
  get NamespaceUri(): string {
    return namespaceOf(this.xml);
  }

  GetXml(): string {
    return this.xml;
  }
  SetXml(xml: string): void {
    if (this.xml !== undefined) this.context.grid.document.setXmlPart(this.id, checkXml(xml));
  }
  Delete(): void {
    this.context.grid.document.removeXmlPart(this.id);
  }
}
