import { useEffect, useState } from 'react';
import { useHidden } from './hidden';

/** A result changes with every key; it is read out once typing pauses. */
const PAUSE_MS = 900;

/** Tells screen readers about a live result; others see it anyway. */
export function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  const styles = useHidden();
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid(text), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text]);
  return (
    <div className={styles.hidden} role="status">
      {said}
    </div>
  );
}
