import { HostError, HostObject } from '../protocol/host-object';

/** The states of `OfficeCore.AppRuntimeState`. */
const STATES = ['Inactive', 'Background', 'Visible'] as const;
type State = (typeof STATES)[number];

/** `Microsoft.AppRuntime.AppRuntimeService`: `Office.addin.showAsTaskpane` and `hide` of a shared runtime. */
export class AppRuntimeService extends HostObject {
  readonly className = 'AppRuntimeService';
  private state: State = 'Visible';

  constructor(private readonly show: (visible: boolean) => void) {
    super();
  }

  GetAppRuntimeState(): State {
    return this.state;
  }

  SetAppRuntimeState(state: unknown): void {
    const known = STATES.find((name) => name === state);
    if (!known) throw new HostError('InvalidArgument', `AppRuntimeService: "${String(state)}" is no state.`);
    this.state = known;
    this.show(known === 'Visible');
  }
}
