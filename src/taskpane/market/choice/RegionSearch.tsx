import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { findRegions } from '../../../labour-market/regions';
import { Announcement } from '../../shell/Announcement';
import { useControls } from '../shell/controls';
import { SearchField } from '../shell/SearchField';
import { useParts } from '../texts/parts-context';
import { RegionHits } from './RegionHits';

const MOST_HITS = 8;

interface RegionSearchProps {
  chosen: readonly string[];
  onChoose: (ags: string) => void;
}

export function RegionSearch({ chosen, onChoose }: RegionSearchProps) {
  const { region: words } = useParts();
  const controls = useControls();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const asked = open && text.trim() !== '';
  const found = asked ? findRegions(text, MOST_HITS + chosen.length) : [];
  const regions = found.flatMap((hit) => (hit.kind === 'region' ? hit.region : []));
  const hits = regions.filter(({ ags }) => !chosen.includes(ags)).slice(0, MOST_HITS);
  const unlinked = found.flatMap((hit) => (hit.kind === 'jobcenter' ? hit.jobcenter : []));
  const said = !asked
    ? ''
    : found.length === 0
      ? words.notFound(text.trim())
      : hits.length === 0 && regions.length > 0
        ? words.allChosen
        : words.hitCount(hits.length);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      document.getElementById(listId)?.querySelector('button')?.focus();
    } else if (event.key === 'Escape' && asked) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };
  const choose = (ags: string) => {
    setText('');
    setOpen(false);
    field.current?.focus();
    onChoose(ags);
  };

  return (
    <div className={controls.stack}>
      <SearchField
        label={words.search}
        hint={words.searchHint}
        value={text}
        inputRef={field}
        onKeyDown={onKeyDown}
        onChange={(next) => {
          setText(next);
          setOpen(true);
        }}
      />
      {hits.length > 0 && (
        <RegionHits
          id={listId}
          hits={hits}
          onChoose={choose}
          onLeave={(close) => {
            if (close) setOpen(false);
            field.current?.focus();
          }}
        />
      )}
      {unlinked.map(({ code, name }) => (
        <p key={code} className={controls.muted}>
          {words.unlinked(code, name)}
        </p>
      ))}
      {asked && hits.length === 0 && unlinked.length === 0 && <p className={controls.text}>{said}</p>}
      <Announcement text={said} />
    </div>
  );
}
