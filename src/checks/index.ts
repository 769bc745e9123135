export type { Finding, Severity } from './finding';
export { RULES } from './rules';
export { runChecks } from './run-checks';
