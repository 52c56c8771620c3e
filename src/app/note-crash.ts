/**
 * Keeps a note of something that broke, for Envío; fetched only then. Never rejects: a tablet that cannot even keep a note
 * has told the console.
 */
export async function noteCrash(error: unknown): Promise<void> {
  try {
    await (await import('./keep-crash.ts')).keepCrashHere(error, window);
  } catch (trouble) {
    console.error('A crash was not noted', trouble);
  }
}

/** Notes what nobody caught in this page. Returns its stop. */
export function noteUncaught(page: Window): () => void {
  const onError = (event: ErrorEvent) => void (event.error && noteCrash(event.error));
  const onRejection = (event: PromiseRejectionEvent) => void noteCrash(event.reason);
  page.addEventListener('error', onError);
  page.addEventListener('unhandledrejection', onRejection);
  return () => {
    page.removeEventListener('error', onError);
    page.removeEventListener('unhandledrejection', onRejection);
  };
}
