import { quoted } from '../domain/messages';
import { ImportError } from '../labour-market/import-error';
import type { MappingProposal } from '../labour-market/readers/mapped-proposal';
import { proposeMapping } from '../labour-market/readers/mapped-proposal';
import { textsInFile } from '../labour-market/readers/texts-in-file';
import { figuresTexts } from './figures-messages';
import { readBytes } from './files';
import { say } from './output';
import { printAll } from './print';
import { UserError } from './user-error';

/** `amip figures --propose`: on stdout the mapping of columns that fits a table best, for a person to check and save. */
export async function propose(file: string): Promise<void> {
  const tables = textsOf(file, await readBytes(file))
    .map(({ name, text }) => ({ name: name ?? file, ...proposeMapping(text) }))
    .filter(({ mapping }) => mapping !== null);
  const [first, ...others] = tables;
  if (!first) throw new UserError(figuresTexts.noTable(file));
  const different = others.filter((other) => contentOf(other) !== contentOf(first));
  if (different.length > 0)
    say(
      figuresTexts.proposedForOne(
        quoted(first.name),
        different.map(({ name }) => quoted(name)),
      ),
    );
  say(figuresTexts.proposed(file, first.columns.map(columnText)));
  await printAll([`${JSON.stringify(first.mapping, null, 2)}\n`]);
}

function textsOf(file: string, bytes: Uint8Array): ReturnType<typeof textsInFile> {
  try {
    return textsInFile(bytes);
  } catch (error) {
    throw error instanceof ImportError ? new UserError(`${file}: ${error.message}`) : error;
  }
}

function contentOf({ mapping }: MappingProposal): string {
  return JSON.stringify(mapping);
}

function columnText({ name, sample }: MappingProposal['columns'][number]): string {
  return sample === '' ? quoted(name) : `${quoted(name)} (z. B. ${quoted(sample)})`;
}
