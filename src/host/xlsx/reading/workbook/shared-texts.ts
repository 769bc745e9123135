import type { PackageFile } from '../package-file';
import { richText } from '../xml-text';

/** The texts that cells name by number (`xl/sharedStrings.xml`, ECMA-376 Part 1, 18.4). */
export class SharedTexts {
  private readonly texts: string[] = [];

  /** @param path undefined for a workbook without texts */
  constructor(file: PackageFile, path: string | undefined) {
    if (path !== undefined) file.xml(path, { 'sst/si': (item) => this.texts.push(richText(item)) });
  }

  at(index: number | undefined): string | undefined {
    return index === undefined ? undefined : this.texts[index];
  }
}
