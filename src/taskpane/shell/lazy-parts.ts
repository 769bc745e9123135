import { lazyPart } from './lazy-part';

const preview = lazyPart(() =>
  import(/* webpackChunkName: "preview" */ '../preview/PreviewPage').then(({ PreviewPage }) => PreviewPage),
);
const targets = lazyPart(() =>
  import(/* webpackChunkName: "targets" */ '../targets/TargetsPage').then(({ TargetsPage }) => TargetsPage),
);
const resourcesResult = lazyPart(() =>
  import(/* webpackChunkName: "resources-result" */ '../resources/ResourcesResultView').then(
    ({ ResourcesResultView }) => ResourcesResultView,
  ),
);
const outcome = lazyPart(() =>
  import(/* webpackChunkName: "outcome" */ './OutcomeNote').then(({ OutcomeNote }) => OutcomeNote),
);
const nextYear = () => import(/* webpackChunkName: "next-year-page" */ '../next-year');

export const LazyPreview = preview.Part;
export const LazyResourcesResult = resourcesResult.Part;
export const LazyTargets = targets.Part;
export const LazyOutcomeNote = outcome.Part;
export const LazyNextYearPage = lazyPart(() => nextYear().then(({ NextYearPage }) => NextYearPage)).Part;
export const LazyNextYearCard = lazyPart(() => nextYear().then(({ NextYearCard }) => NextYearCard)).Part;

/** What is likely to be looked at next. */
export function prepareParts(): void {
  resourcesResult.prepare();
  preview.prepare();
  targets.prepare();
  outcome.prepare();
}
