/** Places the focus is sent to. */
export const CHECK_ACTION = 'checks-check';
export const RESULT_HEADING = 'checks-result';
