import type { PartsTexts } from '../texts/parts-de';

/** What a drop carries; the part of the browser's `DataTransfer` that tells a file from everything else. */
export interface Dropped {
  readonly files: ArrayLike<File>;
  readonly items: ArrayLike<{
    webkitGetAsEntry(): { readonly isDirectory: boolean } | null;
  }>;
}

/** The one file that was dropped, or a sentence on why there is none. */
export function droppedFile(
  { files, items }: Dropped,
  words: PartsTexts['file'],
): { readonly file: File } | { readonly problem: string } {
  if (files.length > 1) return { problem: words.several };
  const [file] = Array.from(files);
  if (!file) return { problem: words.noFile };
  const isFolder = Array.from(items).some((item) => item.webkitGetAsEntry()?.isDirectory);
  return isFolder ? { problem: words.folder } : { file };
}
