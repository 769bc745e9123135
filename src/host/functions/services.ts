import { HostObject } from '../protocol/host-object';
import type { InvocationResult } from './wire';

/** What the custom functions runtime of the add-in says to the host. */
export interface RuntimeListener {
  ready(): void;
  results(results: readonly InvocationResult[]): void;
}

/**
 * Ways of the runtime that an Excel may switch on: 1 a too large batch of results is cut and sent again, 2 results are
 * sent every 200 instead of every 500 ms, 3 times are measured to the end of asynchronous functions, 4 the pause after
 * a slow answer is at most two seconds. Excel's own answer is not public; the runtime reads these numbers
 * (`isFeatureEnabled` in office-js 1.1.110).
 */
const FEATURES = [1, 2, 3, 4];

/** `Microsoft.ExcelServices.CustomFunctions`: the host's end of the custom functions runtime. */
export class CustomFunctionsService extends HostObject {
  readonly className = 'CustomFunctions';

  constructor(private readonly listener: RuntimeListener) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.listener.ready();
  }

  _GetEnabledFeatures(): readonly number[] {
    return FEATURES;
  }

  SetInvocationArrayResults(results: readonly InvocationResult[]): void {
    this.listener.results(results);
  }
}

/** `Microsoft.InternalService.AddinInternalService`: hears that ribbon commands could be carried out now. */
export class AddinInternalService extends HostObject {
  readonly className = 'AddinInternalService';

  NotifyActionHandlerReady(): void {}
}
