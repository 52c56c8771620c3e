import { Dexie } from 'dexie';
import { useState } from 'preact/hooks';
import { CrashBoundary } from '#ui/CrashBoundary.tsx';
import { useLive } from '#ui/use-live.ts';

const db = new Dexie('live');
db.version(1).stores({ notes: 'id' });
const notes = db.table<{ id: string; text: string }>('notes');
/** Every answer that was drawn, with the question it was drawn for. */
const drawn: string[] = [];

function Note({ id }: { id: string }) {
  const note = useLive(async () => {
    if (id === 'broken') throw new Error('broken');
    return (await notes.get(id))?.text ?? 'nada';
  }, [id]);
  drawn.push(`${id}:${note ?? '…'}`);
  return <p id="note">{note ?? '…'}</p>;
}

/** A page over `useLive` alone. */
export function LivePage() {
  const [id, setId] = useState('a');
  Object.assign(window, { live: { setId, drawn, put: (note: { id: string; text: string }) => notes.put(note) } });
  return (
    <CrashBoundary>
      <Note id={id} />
      <p id="closed">{id}</p>
    </CrashBoundary>
  );
}
