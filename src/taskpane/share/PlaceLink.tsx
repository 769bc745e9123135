import { PlaceLink as Link } from '../shell/PlaceLink';
import { useShareTexts } from './share-context';

/** Shows a place in the sheet, in the words of this page. */
export function PlaceLink({ text, onShow }: { text: string; onShow: () => void }) {
  const { result } = useShareTexts();
  return <Link text={text} label={result.goTo(text)} onShow={onShow} />;
}
