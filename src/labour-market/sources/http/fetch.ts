/** Injected everywhere, so that a test or a proxy can stand in for the network. Called plainly: browsers refuse it as a method. */
export type Fetch = typeof fetch;
