import { Suspense, lazy, useEffect } from 'react';
import type { ComponentProps } from 'react';
import { part } from '../panel/load-part';
import type { PreviewPage as Page } from '../preview/PreviewPage';
import { Note } from './Note';

/** The preview is never the first thing seen: it comes behind the first look. */
const load = () => part(import(/* webpackChunkName: "preview" */ '../preview/PreviewPage'));

const PreviewPage = lazy(() =>
  load().then(
    (module) => ({ default: module.PreviewPage }),
    (error: Error) => ({ default: () => <Note intent="error">{error.message}</Note> }),
  ),
);

/** Has the page at hand by the time somebody asks for it. */
export function usePreparedPreview(): void {
  useEffect(() => void load().catch(() => undefined), []);
}

export function LazyPreview(props: ComponentProps<typeof Page>) {
  return (
    <Suspense fallback={null}>
      <PreviewPage {...props} />
    </Suspense>
  );
}
