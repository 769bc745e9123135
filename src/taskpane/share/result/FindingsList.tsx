import { useControls } from '../../market/shell/controls';
import { Collapsible } from '../../shell/Collapsible';
import { Note } from '../../shell/Note';
import { PlaceLink } from '../PlaceLink';
import { useShare } from '../share-context';
import type { Draft } from '../state';
import { MOST_SHOWN } from './groups';

/** What the checks found that a recipient would stumble over. The sentences of the rules are German. */
export function FindingsList({ draft: { findings, notes, report } }: { draft: Draft }) {
  const { share, texts } = useShare();
  const controls = useControls();
  const { result: words } = texts;
  return (
    <>
      {notes.length > 0 && (
        <Note intent="warning" title={words.notChecked}>
          {notes.join(' ')}
        </Note>
      )}
      {findings.length === 0 && report.flagged.length === 0 && (
        <p className={controls.muted}>{words.noFindings}</p>
      )}
      {findings.length > 0 && (
        <Collapsible context={texts.show} shown={words.findings(findings.length)} open>
          <ul className={controls.list}>
            {findings.slice(0, MOST_SHOWN).map(({ sentence, address }, index) => (
              <li key={index}>
                <span lang="de">{sentence}</span>{' '}
                {address !== null && (
                  <PlaceLink text={address} onShow={() => void share.showAddress(address)} />
                )}
              </li>
            ))}
            {findings.length > MOST_SHOWN && <li>{words.more(findings.length - MOST_SHOWN)}</li>}
          </ul>
        </Collapsible>
      )}
    </>
  );
}
