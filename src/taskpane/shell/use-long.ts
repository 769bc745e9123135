import { useEffect, useState } from 'react';

/** Longer than Excel ever takes; then it waits for the user, who is editing a cell. */
const LONG_MS = 3000;

/** true once `running` has lasted unusually long. */
export function useLong(running: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!running) return;
    const timer = window.setTimeout(() => setLong(true), LONG_MS);
    return () => {
      window.clearTimeout(timer);
      setLong(false);
    };
  }, [running]);
  return isLong;
}
