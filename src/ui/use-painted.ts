import { useEffect, useState } from 'preact/hooks';

/**
 * True once a frame has shown what was drawn when `isReady` became true: for work that must not hold that frame up. (An
 * effect alone runs before it on a slow tablet.)
 */
export function usePainted(isReady: boolean): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (!isReady) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(true), 0);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isReady]);
  return isPainted;
}
