import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { Announcement } from '../../shell/Announcement';
import { useControls } from '../shell/controls';
import { SearchField } from '../shell/SearchField';
import { useParts } from '../texts/parts-context';
import { FigureItem } from './FigureItem';
import { figureList } from './figure-list';

/** Many figures are loaded for a region: the rest of the page stays within reach. */
const useStyles = makeStyles({ list: { maxHeight: '45vh', overflowY: 'auto' } });

interface FigureChoiceProps {
  /** Ids of the catalogue. */
  chosen: readonly string[];
  /** Ids with loaded numbers for the chosen regions. */
  available?: ReadonlySet<string> | undefined;
  onChange: (next: readonly string[]) => void;
}

/** Which figures of the catalogue. */
export function FigureChoice({ chosen, available, onChange }: FigureChoiceProps) {
  const { figure: words } = useParts();
  const controls = useControls();
  const styles = useStyles();
  const [text, setText] = useState('');
  const [all, setAll] = useState(false);
  // A figure that was chosen at first stays in the list when its box is cleared: it must not vanish under the keyboard.
  const [atFirst] = useState(chosen);
  const searching = text.trim() !== '';
  const { shown, hidden } = figureList({ text, available, kept: new Set([...atFirst, ...chosen]), all });
  const said = !searching
    ? ''
    : shown.length === 0
      ? words.notFound(text.trim())
      : words.hitCount(shown.length);
  const toggle = (id: string, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <div className={controls.stack}>
      <SearchField label={words.search} value={text} onChange={setText} />
      {searching && shown.length === 0 && <p className={controls.text}>{said}</p>}
      {!searching && available?.size === 0 && <p className={controls.text}>{words.nothingLoaded}</p>}
      <ul className={mergeClasses(controls.list, styles.list)} aria-label={words.list}>
        {shown.map((figure) => (
          <FigureItem
            key={figure.id}
            figure={figure}
            chosen={chosen.includes(figure.id)}
            loaded={available?.has(figure.id) ?? true}
            onToggle={(on) => toggle(figure.id, on)}
          />
        ))}
      </ul>
      {!searching && (hidden > 0 || all) && (
        <Button type="button" className={controls.start} onClick={() => setAll(!all)}>
          {all ? words.showFewer : words.showAll(hidden)}
        </Button>
      )}
      <Announcement text={said} />
    </div>
  );
}
