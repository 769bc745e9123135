import { Suspense, lazy, useState } from 'react';
import type { ComponentType } from 'react';
import { part } from '../panel/load-part';
import { Note } from './Note';

interface LazyPart<Props> {
  readonly Part: ComponentType<Props>;
  /** Has it at hand by the time it is needed: then it shows at once. */
  prepare(): void;
}

/** A part that is not seen at the first look comes behind it; where it cannot be had, its place says so. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loaded: ComponentType<Props> | undefined;
  const arrive = async () => (loaded = await part(load()));
  const Awaited: ComponentType<Props> = lazy(async () => {
    const component = await arrive().catch((error: Error) => () => (
      <Note intent="error">{error.message}</Note>
    ));
    return { default: component };
  });
  function Part(props: Props) {
    // For as long as it stands: another component would forget what is typed into it.
    const [Component] = useState(() => loaded ?? Awaited);
    return (
      <Suspense fallback={null}>
        <Component {...props} />
      </Suspense>
    );
  }
  return { Part, prepare: () => void arrive().catch(() => undefined) };
}
