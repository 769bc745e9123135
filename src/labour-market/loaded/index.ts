export { EMBEDDED_FEED_FILES } from '../feed/embedded-files';
export { embeddedDelivery, feedDelivery } from './feed-delivery';
export { FigureLibrary } from './figure-library';
export type { Delivery } from './delivery';
export { isLoadable } from './loadable';
export type { Loadable } from './loadable';
export { tally } from './tally';
export type { Tally } from './tally';
