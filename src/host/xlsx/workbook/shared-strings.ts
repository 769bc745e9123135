import { IndexedList } from '../indexed-list';
import { element, MAIN_NAMESPACE, preserveSpace, textContent, XML_DECLARATION } from '../xml';

/** The texts of all cells, each once: `xl/sharedStrings.xml` (ECMA-376 Part 1, 18.4). */
export class SharedStrings {
  private readonly texts = new IndexedList();
  private uses = 0;

  /** The number by which a cell names its text. */
  indexOf(text: string): number {
    this.uses += 1;
    return this.texts.indexOf(text);
  }

  isEmpty(): boolean {
    return this.uses === 0;
  }

  toXml(): string {
    const items = this.texts
      .items()
      .map((text) => `<si><t${preserveSpace(text)}>${textContent(text)}</t></si>`);
    const counts = { count: this.uses, uniqueCount: items.length };
    return XML_DECLARATION + element('sst', { xmlns: MAIN_NAMESPACE, ...counts }, items.join(''));
  }
}
