/** Places the focus is sent to. */
export const SHOW_PREVIEW = 'show-preview';
export const OUTCOME = 'outcome';
export const PREVIEW_HEADING = 'preview-heading';
export const NEXT_YEAR = 'next-year';
