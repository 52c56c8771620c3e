import { useEffect, useState } from 'preact/hooks';

const lookEveryMs = 60_000;

/** The calendar date that `today` tells, kept true while a page stays open over midnight or a tablet wakes up days later. */
export function useDay(today: () => string): string {
  const [day, setDay] = useState(today);
  useEffect(() => {
    const look = () => setDay(today());
    look();
    const timer = setInterval(look, lookEveryMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [today]);
  return day;
}
