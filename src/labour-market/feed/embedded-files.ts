/** The figures that the build carries, as addresses beside the panel's page: JSON-stat datasets with their passports. */
export const EMBEDDED_FEED_FILES: readonly string[] = [
  'feed/regionaldatenbank-13211-02-05-4.json',
  'feed/amip-2021-kaiserslautern.json',
];
