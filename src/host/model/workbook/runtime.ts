import { HostObject } from '../../protocol/host-object';
import type { ModelContext } from '../context';

/** Excel.Runtime */
export class Runtime extends HostObject {
  readonly className = 'Runtime';

  constructor(private readonly context: ModelContext) {
    super();
  }

  get EnableEvents(): boolean {
    return this.context.eventsEnabled;
  }
  set EnableEvents(enabled: boolean) {
    this.context.eventsEnabled = enabled;
  }
}
