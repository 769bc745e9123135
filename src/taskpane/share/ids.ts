/** Places the focus is sent to. */
export const SHARE_ACTION = 'share-action';
export const SHARE_RESULT = 'share-result';
export const SHARE_MINIMUM = 'share-minimum';
