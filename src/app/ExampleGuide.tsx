import { ErrorBoundary, lazy, useLocation } from 'preact-iso';
import { useRoom } from './room.ts';

// Comes with the example region: nobody in real work downloads it for the first paint.
const Guide = lazy(() => import('#features/guide/Guide.tsx').then((m) => m.Guide));

/** The guided first visit, in the example region only. */
export function ExampleGuide() {
  const { formStore, open } = useRoom();
  const { path } = useLocation();
  return (
    <ErrorBoundary>
      <Guide path={path} newId={formStore.newId} open={open} />
    </ErrorBoundary>
  );
}
