import type { Attributes } from './walk';

/** The namespace of attributes that name a relationship: of transitional and of strict files. */
const RELATIONSHIPS = /\/officeDocument(\/2006)?\/relationships$/;

/** The prefixes that are declared where an element stands. */
export class Scope {
  static readonly outermost = new Scope(new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]));

  private constructor(private readonly declared: ReadonlyMap<string, string>) {}

  /** The scope inside an element with these attributes. */
  enter(attributes: Attributes): Scope {
    let inner: Map<string, string> | undefined;
    for (const name in attributes) {
      if (!name.startsWith('xmlns:')) continue;
      inner ??= new Map(this.declared);
      inner.set(name.slice('xmlns:'.length), attributes[name] ?? '');
    }
    return inner ? new Scope(inner) : this;
  }

  /** @throws for a name whose prefix nobody has declared: no reader of namespaces takes such a part */
  require(name: string): void {
    const colon = name.indexOf(':');
    if (colon > 0 && !this.declared.has(name.slice(0, colon))) throw new Error('unbound prefix');
  }

  /** Whether an attribute names a relationship: `r:id`, `r:embed`. */
  isRelationship(name: string): boolean {
    const colon = name.indexOf(':');
    return colon > 0 && RELATIONSHIPS.test(this.declared.get(name.slice(0, colon)) ?? '');
  }
}
