import { forgetCrashes, readCrashes } from '#store/crashes/crash-notes.ts';
import type { AyniDatabase } from '#store/database.ts';
import type { CrashNote } from '#store/meta.ts';
import { formatDateTime } from '#texts/dates.ts';
import { sendingTexts } from '#texts/sending.ts';
import { useLive } from '#ui/use-live.ts';
import { useToast } from '#ui/use-toast.tsx';

const texts = sendingTexts.crashes;

/** What broke on this tablet, to be handed to the coordination; nothing while nothing did. */
export function CrashCard({ db }: { db: AyniDatabase }) {
  const notes = useLive(() => readCrashes(db), [db]) ?? [];
  const { toast, say } = useToast();
  const copy = () =>
    navigator.clipboard.writeText(wordsOf(notes)).then(
      () => say(texts.copied),
      () => say(texts.notCopied),
    );
  const forget = async () => {
    await forgetCrashes(db);
    say(texts.forgotten, () => void forgetCrashes(db, notes));
  };
  return (
    <>
      {notes.length > 0 ? (
        <details class="card crashes">
          <summary>
            <h2>{texts.title(notes.length)}</h2>
          </summary>
          <p class="muted">{texts.help}</p>
          <ul class="entries">
            {notes.map((note) => (
              <li class="entry" key={`${note.at} ${note.what}`}>
                <div class="entry-body">
                  <h3 class="entry-title">{note.what}</h3>
                  <p class="entry-line">{whereOf(note)}</p>
                  {note.frames.length > 0 ? <pre class="crash-frames">{note.frames.join('\n')}</pre> : null}
                </div>
              </li>
            ))}
          </ul>
          <div class="btns">
            <button type="button" class="btn" onClick={copy}>
              {texts.copy}
            </button>
            <button type="button" class="btn quiet" onClick={forget}>
              {texts.forget}
            </button>
          </div>
        </details>
      ) : null}
      {toast}
    </>
  );
}

function whereOf({ at, app, page, times }: CrashNote): string {
  return texts.where(formatDateTime(at), page === 'sw' ? texts.worker : page, app, times);
}

/** The notes as text to be sent in a message: what the card shows, and which browser this is. */
function wordsOf(notes: readonly CrashNote[]): string {
  const each = notes.map((note) => [note.what, whereOf(note), ...note.frames].join('\n'));
  return [texts.title(notes.length), navigator.userAgent, '', each.join('\n\n')].join('\n');
}
