import type { RequestInfo } from './request-info';

/** Counts what the add-in asked for, as tests and benchmarks read it. */
export class RequestCounter {
  /** All requests of any kind. */
  requests = 0;
  /** Those that only let references go. */
  releases = 0;
  /** Those that only carry results of custom functions and the like. */
  services = 0;
  /** Those of the rest that write. */
  writes = 0;

  /** `context.sync()`s that waited for the workbook: without releases and services. */
  get roundTrips(): number {
    return this.requests - this.releases - this.services;
  }

  count(info: RequestInfo): void {
    this.requests += 1;
    if (info.releaseOnly) this.releases += 1;
    else if (info.serviceOnly) this.services += 1;
    else if (info.writes) this.writes += 1;
  }

  reset(): void {
    this.requests = this.releases = this.services = this.writes = 0;
  }
}
