import { HostObject } from '../../protocol/host-object';
import type { ModelContext } from '../context';

/** Excel.DocumentProperties, the plain texts among them. */
export class DocumentProperties extends HostObject {
  readonly className = 'DocumentProperties';

  constructor(private readonly context: ModelContext) {
    super();
  }

  get Title(): string {
    return this.read('title');
  }
  set Title(text: string) {
    this.write('title', text);
  }
  get Author(): string {
    return this.read('author');
  }
  set Author(text: string) {
    this.write('author', text);
  }
  get Subject(): string {
    return this.read('subject');
  }
  set Subject(text: string) {
    this.write('subject', text);
  }
  get Keywords(): string {
    return this.read('keywords');
  }
  set Keywords(text: string) {
    this.write('keywords', text);
  }
  get Comments(): string {
    return this.read('comments');
  }
  set Comments(text: string) {
    this.write('comments', text);
  }
  get Category(): string {
    return this.read('category');
  }
  set Category(text: string) {
    this.write('category', text);
  }
  get Company(): string {
    return this.read('company');
  }
  set Company(text: string) {
    this.write('company', text);
  }

  private read(name: string): string {
    return this.context.grid.document.properties[name] ?? '';
  }

  private write(name: string, text: string): void {
    this.context.grid.document.properties[name] = text;
  }
}
