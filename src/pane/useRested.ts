import { useEffect, useState } from 'react';

/** How long a button rests when the warning above it changed under the user's finger. */
const rest = 500;

/** Whether so much time has passed since the view appeared. */
export function useElapsed(milliseconds: number): boolean {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setElapsed(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [milliseconds]);
  return elapsed;
}

/** False for a moment at first and whenever the text changes, so that nobody confirms what they have not seen. */
export function useRested(text: string): boolean {
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, rest);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return settled === text;
}
