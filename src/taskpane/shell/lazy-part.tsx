import { Suspense, lazy, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { part } from '../panel/load-part';
import { FailedPart } from './FailedPart';

interface LazyPart<Props> {
  readonly Part: ComponentType<Props>;
  /** Has it at hand by the time it is needed: then it shows at once. */
  prepare(): void;
}

/** What stands in a part's place until it is there. */
interface Placeholders<Props> {
  waiting(props: Props): ReactNode;
  failed(props: Props, note: ReactNode): ReactNode;
}

const PLAIN: Placeholders<object> = { waiting: () => null, failed: (_, note) => note };

/** A part that is not seen at the first look comes behind it; where it cannot be had, its place says so. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { waiting, failed }: Placeholders<Props> = PLAIN,
): LazyPart<Props> {
  let loaded: ComponentType<Props> | undefined;
  const arrive = async () => (loaded = await part(load()));
  const awaited = (onFailure: (message: string) => void): ComponentType<Props> => {
    const Awaited: ComponentType<Props> = lazy(async () => {
      const component = await arrive().catch((error: Error) => {
        onFailure(error.message);
        return () => null;
      });
      return { default: component };
    });
    return Awaited;
  };
  function Part(props: Props) {
    const [failure, setFailure] = useState<string>();
    // For as long as it stands: another component would forget what is typed into it.
    const [Component, setComponent] = useState(() => loaded ?? awaited(setFailure));
    const again = () => {
      setFailure(undefined);
      setComponent(() => awaited(setFailure));
    };
    if (failure !== undefined) return failed(props, <FailedPart message={failure} onAgain={again} />);
    return (
      <Suspense fallback={waiting(props)}>
        <Component {...props} />
      </Suspense>
    );
  }
  return { Part, prepare: () => void arrive().catch(() => undefined) };
}
