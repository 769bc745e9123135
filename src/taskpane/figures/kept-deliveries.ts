import type { Delivery } from '../../labour-market/loaded';
import type { Clock } from '../../labour-market/sources/http/clock';
import { keptKey, keptRecord, readKept } from './kept-record';
import type { KeptHead } from './kept-record';
import { beyondLimits, isTooLarge } from './kept-limits';
import type { KeyValues } from './key-values';

/** Storage that hangs must not hold up the panel. */
const PATIENCE = 5_000;

/**
 * The deliveries that are still there when the pane opens again. Without storage all of it does nothing: the figures
 * are then loaded for as long as the pane is open.
 */
export class KeptDeliveries {
  constructor(
    private readonly storage: KeyValues,
    private readonly clock: Clock,
  ) {}

  /** Entries that are damaged or not ours are left out. */
  async all(): Promise<readonly Delivery[]> {
    const stopped = new AbortController();
    const late = this.clock.sleep(PATIENCE, stopped.signal).then(
      () => [],
      () => [],
    );
    const entries = await Promise.race([this.storage.all().catch(() => []), late]);
    stopped.abort();
    const read = await Promise.all(entries.map(([key, value]) => readKept(key, value)));
    return read.flatMap((kept) => kept?.delivery() ?? []);
  }

  /** Puts them in the place of those with the same ids; what is too much goes, the oldest first. */
  async keep(deliveries: readonly Delivery[]): Promise<void> {
    try {
      const small = deliveries.filter((one) => !isTooLarge(one));
      const records = await Promise.all(small.map(keptRecord));
      const fresh = new Set(deliveries.map(({ id }) => keptKey(id)));
      const others: KeptHead[] = [];
      for (const [key, value] of await this.storage.all()) {
        const kept = await readKept(key, value);
        if (kept && !fresh.has(kept.key)) others.push(kept);
      }
      const beyond = beyondLimits([...others, ...records]);
      const kept = records.filter(({ key }) => !beyond.has(key));
      await this.storage.set(kept.map(({ key, value }) => [key, value]));
      for (const { key } of kept) fresh.delete(key);
      await this.storage.remove([...beyond, ...fresh]);
    } catch {
      // They stay loaded until the pane closes.
    }
  }

  async drop(id: string): Promise<void> {
    await this.storage.remove([keptKey(id)]).catch(() => undefined);
  }
}
