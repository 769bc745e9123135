export type { Flaw } from './flaw';
export { prove } from './prove';
