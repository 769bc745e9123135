import type { Delivery } from '../../labour-market/loaded';
import { sha256 } from '../../labour-market/sources/feed/sha256';
import { property, textProperty } from '../../labour-market/sources/http/property';

/** Of everything below `bytes`: what an older or newer version of the add-in kept is not read. */
const FORM = 1;
const PREFIX = 'lieferung:';

/** What is known of a kept delivery without reading it. */
export interface KeptHead {
  readonly key: string;
  readonly kind: string;
  readonly retrieved: string;
  readonly size: number;
}

export interface Kept extends KeptHead {
  /** Null where what was written down has another form. */
  readonly delivery: () => Delivery | null;
}

export function keptKey(id: string): string {
  return PREFIX + id;
}

/** A delivery as storage takes it: its JSON with a hash, so that damage shows. */
export async function keptRecord(
  delivery: Delivery,
): Promise<KeptHead & { readonly value: Readonly<Record<string, unknown>> }> {
  const { id, kind, retrieved } = delivery;
  const bytes = new TextEncoder().encode(JSON.stringify(delivery));
  const value = { form: FORM, kind, retrieved, sha256: await sha256(bytes), bytes };
  return { key: keptKey(id), kind, retrieved, size: bytes.length, value };
}

/** Null for what is damaged, of another version, or not a delivery. */
export async function readKept(key: unknown, value: unknown): Promise<Kept | null> {
  if (typeof key !== 'string' || !key.startsWith(PREFIX) || property(value, 'form') !== FORM) return null;
  const bytes = property(value, 'bytes');
  const kind = textProperty(value, 'kind');
  const retrieved = textProperty(value, 'retrieved');
  if (!(bytes instanceof Uint8Array) || kind === undefined || retrieved === undefined) return null;
  const copy = new Uint8Array(bytes);
  if ((await sha256(copy)) !== textProperty(value, 'sha256')) return null;
  return {
    key,
    kind,
    retrieved,
    size: copy.length,
    delivery: () => {
      const json: unknown = JSON.parse(new TextDecoder().decode(copy));
      return isDelivery(json) && keptKey(json.id) === key ? json : null;
    },
  };
}

/** The hash says that we wrote it; this, that it is what we thought we wrote. */
function isDelivery(json: unknown): json is Delivery {
  const offline = property(json, 'offline');
  return (
    ['id', 'kind', 'name', 'retrieved'].every((name) => textProperty(json, name) !== undefined) &&
    (offline === null || typeof offline === 'string') &&
    Array.isArray(property(json, 'observations'))
  );
}
