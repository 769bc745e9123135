import { unescaped } from './escaped-text';
import type { Walker } from './walk';
import { localName, walk } from './walk';

/** The shared texts as cells show them: rich text in one piece, without the reading aids of East Asian scripts. */
export function readSharedStrings(xml: string): readonly string[] {
  const reader = new SharedStringReader();
  walk(xml, reader);
  return reader.strings;
}

class SharedStringReader implements Walker {
  readonly strings: string[] = [];
  private text_ = '';
  private isInText = false;
  private depthOfPhonetic = 0;

  open(name: string): void {
    const local = localName(name);
    if (local === 'si') this.text_ = '';
    else if (local === 'rPh') this.depthOfPhonetic += 1;
    else if (local === 't') this.isInText = this.depthOfPhonetic === 0;
  }

  close(name: string): void {
    const local = localName(name);
    if (local === 'si') this.strings.push(unescaped(this.text_));
    else if (local === 'rPh') this.depthOfPhonetic -= 1;
    else if (local === 't') this.isInText = false;
  }

  text(text: string): void {
    if (this.isInText) this.text_ += text;
  }
}
