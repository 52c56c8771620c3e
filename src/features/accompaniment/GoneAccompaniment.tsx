import { GoneRecord } from '#cards/GoneRecord.tsx';
import { restoreRecord } from '#store/delete-record.ts';
import type { DeletedRecord } from '#store/list-deleted.ts';
import type { Tablet } from '#store/tablet.ts';

/** In the place of a form of an accompaniment that is not in sight; recovered, the form is there again. */
export function GoneAccompaniment({ tablet, deleted }: { tablet: Tablet; deleted?: DeletedRecord }) {
  return (
    <GoneRecord
      deleted={deleted}
      now={tablet.now()}
      onRestore={() => void (deleted && restoreRecord(tablet, deleted.record))}
    />
  );
}
