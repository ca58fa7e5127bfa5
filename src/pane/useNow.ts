import { useEffect, useState } from 'react';
import { useSurroundings } from './useSurroundings';

/** The present, fresh enough for ages and waiting times; a new value every ten seconds. */
export function useNow(): Date {
  const { now } = useSurroundings();
  const [present, setPresent] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => {
      setPresent(now());
    }, 10_000);
    return () => {
      clearInterval(timer);
    };
  }, [now]);
  return present;
}
