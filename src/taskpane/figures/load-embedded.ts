import { ImportError } from '../../labour-market/import-error';
import type { Delivery } from '../../labour-market/loaded';
import { EMBEDDED_FEED_FILES, embeddedDelivery } from '../../labour-market/loaded';
import { figureDataMessages as messages } from './messages';
import type { Surroundings } from './surroundings';

/** The figures that lie beside the page. Error: ImportError where one of the files cannot be had. */
export function loadEmbedded({ page, fetch }: Surroundings): Promise<readonly Delivery[]> {
  return Promise.all(
    EMBEDDED_FEED_FILES.map(async (file) => {
      const reply = await fetch(new URL(file, page)).catch(() => undefined);
      if (!reply?.ok) throw new ImportError(messages.embeddedMissing(file));
      return embeddedDelivery(file, await reply.text());
    }),
  );
}
