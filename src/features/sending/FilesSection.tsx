import { sayAttachments, sayWaitingFiles } from '#texts/attachment-words.ts';
import { sendingTexts } from '#texts/sending.ts';
import { Chip } from '#ui/Chip.tsx';
import { EntryRow } from './EntryRow.tsx';
import type { FileGroup } from './files-by-record.ts';
import { placeOfRecord } from './place-of-record.ts';
import type { Summary } from './read-summaries.ts';

const texts = sendingTexts.files;

interface FilesSectionProps {
  groups: readonly FileGroup[];
  summaries: ReadonlyMap<string, Summary>;
}

/** Photos, documents and voice notes that are only on this tablet, under the record that names them. */
export function FilesSection({ groups, summaries }: FilesSectionProps) {
  if (groups.length === 0) return null;
  const all = groups.flatMap(({ files }) => files);
  return (
    <section class="card" aria-labelledby="files">
      <h2 id="files" class="sending-title">
        {texts.title} <Chip tone="wait">{texts.sum(sayAttachments(all), sizeOf(groups))}</Chip>
      </h2>
      <p class="muted">{texts.help}</p>
      <ul class="entries">
        {groups.map(({ kind, record, files }) => (
          <EntryRow
            key={record}
            summary={summaries.get(record)}
            detail={sayWaitingFiles(files)}
            place={placeOfRecord(kind, record)}
            side={<Chip tone="wait">{texts.chip}</Chip>}
          />
        ))}
      </ul>
    </section>
  );
}

const sizeOf = (groups: readonly FileGroup[]) => groups.reduce((sum, { bytes }) => sum + bytes, 0);
