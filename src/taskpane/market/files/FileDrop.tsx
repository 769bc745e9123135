import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { useControls } from '../shell/controls';
import { useParts } from '../texts/parts-context';
import { droppedFile } from './dropped-file';

const useStyles = makeStyles({
  drop: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { outline: `2px solid ${tokens.colorCompoundBrandStroke}` },
  problem: { ':empty': { display: 'none' } },
});

interface FileDropProps {
  disabled: boolean;
  onFile: (file: File) => void;
}

/** A file from the computer, chosen or dropped; it is only handed on, and never leaves the computer. */
export function FileDrop({ disabled, onFile }: FileDropProps) {
  const { file: words } = useParts();
  const styles = useStyles();
  const controls = useControls();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [problem, setProblem] = useState('');
  const take = (file: File) => {
    setProblem('');
    onFile(file);
  };
  // Without preventDefault the browser would open what was dropped instead of the pane.
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    event.dataTransfer.dropEffect = disabled ? 'none' : 'copy';
    setOver(!disabled);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (disabled) return;
    const dropped = droppedFile(event.dataTransfer, words);
    if ('file' in dropped) take(dropped.file);
    else setProblem(dropped.problem);
  };
  return (
    <div
      className={mergeClasses(styles.drop, isOver && styles.over)}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Button
        type="button"
        className={controls.start}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {words.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again after it was mended.
          event.target.value = '';
          if (file) take(file);
        }}
      />
      <p className={controls.text}>{words.drop}</p>
      <p className={controls.muted}>{words.formats}</p>
      <div role="status" className={mergeClasses(controls.problem, styles.problem)}>
        {problem}
      </div>
    </div>
  );
}
