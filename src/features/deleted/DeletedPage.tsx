import { useState } from 'preact/hooks';
import { foldText } from '#domain/fold-text.ts';
import { textOf } from '#domain/record-edit.ts';
import { deleteRecord, restoreRecord } from '#store/delete-record.ts';
import { type DeletedRecord, listDeleted } from '#store/list-deleted.ts';
import { listRecords } from '#store/list-records.ts';
import type { Tablet } from '#store/tablet.ts';
import { deletedTexts as texts } from '#texts/deleted.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Page } from '#ui/Page.tsx';
import { useLive } from '#ui/use-live.ts';
import { useToast } from '#ui/use-toast.tsx';
import { DeletedRow } from './DeletedRow.tsx';
import { deletedLine } from './deleted-line.ts';
import '#cards/card-row.css';
import './DeletedPage.css';

interface DeletedPageProps {
  tablet: Tablet;
  today: () => string;
}

const atOnce = 30;

/** Everything hidden on this tablet, deleted last on top, each with the way back. */
export function DeletedPage({ tablet, today }: DeletedPageProps) {
  const { db } = tablet;
  const [text, setText] = useState('');
  const [shown, setShown] = useState(atOnce);
  const { toast, say } = useToast();
  const read = useLive(async () => {
    const [deleted, institutions] = await Promise.all([listDeleted(db), listRecords(db, 'institution')]);
    return { deleted, names: new Map(institutions.map(({ id, values }) => [id, textOf(values.name)])) };
  }, [db]);
  if (!read) return <Page title={texts.title} subtitle={texts.loading} />;
  const lines = read.deleted.map((each) => deletedLine(each, read.names, { today: today(), now: tablet.now() }));
  const words = foldText(text).split(' ').filter(Boolean);
  const found = lines.filter(({ searched }) => words.every((word) => searched.includes(word)));
  const restore = async ({ record }: DeletedRecord, title: string) => {
    await restoreRecord(tablet, record);
    say(texts.restored(title), () => void deleteRecord(tablet, record));
  };
  return (
    <Page title={texts.title} subtitle={texts.subtitle}>
      <section class="card deleted">
        {lines.length === 0 ? (
          <EmptyState title={texts.empty}>
            <p class="muted">{texts.emptyHelp}</p>
          </EmptyState>
        ) : (
          <>
            {lines.length > atOnce / 3 ? (
              <input
                type="search"
                aria-label={texts.search}
                placeholder={texts.search}
                value={text}
                onInput={(event) => setText(event.currentTarget.value)}
              />
            ) : null}
            <p class="muted" role="status">
              {text && found.length === 0 ? texts.nothingFound(text) : ''}
            </p>
            <ul class="rows deleted-rows">
              {found.slice(0, shown).map((line) => (
                <DeletedRow
                  key={`${line.deleted.record.kind} ${line.deleted.record.id}`}
                  line={line}
                  onRestore={() => void restore(line.deleted, line.title)}
                />
              ))}
            </ul>
            {found.length > shown ? (
              <button type="button" class="btn quiet" onClick={() => setShown(shown + atOnce)}>
                {texts.more(found.length - shown)}
              </button>
            ) : null}
          </>
        )}
      </section>
      {toast}
    </Page>
  );
}
