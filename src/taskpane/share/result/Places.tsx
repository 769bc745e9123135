import { Fragment } from 'react';
import type { Place } from '../../../share/types';
import { placeText } from '../place-address';
import { PlaceLink } from '../PlaceLink';
import { useShare } from '../share-context';

/** The first places as links, and how many more there are. */
export function Places({ places, count }: { places: readonly Place[]; count: number }) {
  const { share, texts } = useShare();
  return (
    <>
      {places.map((place, index) => (
        <Fragment key={placeText(place)}>
          {index > 0 && ', '}
          <PlaceLink text={placeText(place)} onShow={() => void share.show(place)} />
        </Fragment>
      ))}
      {count > places.length && ` ${texts.result.more(count - places.length)}`}
    </>
  );
}
