import { Button } from '@fluentui/react-components';
import { lostBindings } from './lost-bindings';
import { useMarket } from './market-context';
import type { Shown } from './state';
import { usePageTexts } from './texts/page-context';

/** Ends the bindings whose cells are gone, so that not every refresh speaks of them again. */
export function LostBindings({ plan }: Pick<Shown, 'plan'>) {
  const { market, state } = useMarket();
  const { preview } = usePageTexts();
  const count = lostBindings(plan).length;
  if (count === 0) return null;
  return (
    <>
      <p>{preview.lost(count)}</p>
      <Button
        size="small"
        disabledFocusable={state.step.at === 'running'}
        onClick={() => void market.unbindLost()}
      >
        {preview.unbind(count)}
      </Button>
    </>
  );
}
