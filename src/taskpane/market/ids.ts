/** Places the focus is sent to. */
export const REFRESH_ACTION = 'market-refresh';
export const MAPPING_HEADING = 'mapping-heading';
