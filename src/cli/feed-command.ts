import type { FeedConfig } from '../labour-market/feed/feed-config';
import { readFeedConfig } from '../labour-market/feed/read-config';
import { ImportError } from '../labour-market/import-error';
import { readArguments } from './arguments';
import { requireCredentials } from './feed-credentials';
import { inFeedFolder } from './feed-folder';
import { feedTexts } from './feed-messages';
import { updateFeed } from './feed-update';
import { readText } from './files';
import { say } from './output';
import { UserError } from './user-error';

const USAGE = 'amip feed --config DATEI.json --out ORDNER [--ruhig]';
const INCOMPLETE = 1;
const INTERRUPTED = 130;

interface Options {
  readonly configFile: string;
  readonly out: string;
  readonly quiet: boolean;
}

/** `amip feed`: fetches what the configuration names and writes the feed. Returns the exit status. */
export async function feedCommand(args: string[]): Promise<number> {
  const { configFile, out, quiet } = readOptions(args);
  const config = await readConfig(configFile);
  requireCredentials(config, process.env);
  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const isComplete = await inFeedFolder(out, (folder) =>
      updateFeed(config, { configFile, folder, environment: process.env, quiet, signal: stopped.signal }),
    );
    return isComplete ? 0 : INCOMPLETE;
  } catch (error) {
    if (stopped.signal.aborted) {
      say(feedTexts.interrupted);
      return INTERRUPTED;
    }
    throw error instanceof ImportError ? new UserError(error.message) : error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

function readOptions(args: readonly string[]): Options {
  const { texts, flags } = readArguments(USAGE, args, {
    texts: ['config', 'out'],
    flags: ['ruhig'],
    words: 0,
  });
  const needed = (name: string) => {
    const value = texts.get(name);
    if (!value) throw new UserError(`Es fehlt --${name}. So geht es: ${USAGE}`);
    return value;
  };
  return { configFile: needed('config'), out: needed('out'), quiet: flags.has('ruhig') };
}

async function readConfig(file: string): Promise<FeedConfig> {
  const text = await readText(file);
  try {
    return readFeedConfig(text);
  } catch (error) {
    throw error instanceof ImportError ? new UserError(`${file}: ${error.message}`) : error;
  }
}
