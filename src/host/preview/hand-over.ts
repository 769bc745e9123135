import { createStore, del, get, set } from 'idb-keyval';
import { HostError } from '../protocol/host-object';

/** The new tab is on the same server: what one puts there the other finds. */
const store = () => createStore('amip-preview', 'handed-over');
const HASH = /^#workbook=([\da-f-]+)$/;

/** Opens a file in a tab of its own, as Excel opens a new window; without a file an empty workbook. */
export async function openInNewTab(bytes: Uint8Array | undefined): Promise<void> {
  const address = new URL(location.href);
  address.hash = '';
  if (bytes) {
    const id = crypto.randomUUID();
    await set(id, bytes, store());
    address.hash = `workbook=${id}`;
  }
  if (!window.open(address.href))
    throw new HostError(
      'InvalidOperation',
      'Der Browser hat das neue Fenster verhindert. Erlauben Sie dieser Seite, Fenster zu öffnen.',
    );
}

/** The file that this tab was opened with. It is taken once: loaded anew, the preview is empty, as always. */
export async function takeHandedOver(): Promise<Uint8Array | undefined> {
  const id = HASH.exec(location.hash)?.[1];
  if (id === undefined) return undefined;
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  const bytes = await get<Uint8Array>(id, store());
  await del(id, store());
  return bytes;
}
