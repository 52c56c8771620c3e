import { type ActCheck, actContent, checkAct } from '#domain/act.ts';
import type { ActContent } from '#domain/act-code.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { readNamed } from '#store/list-deleted.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';
import type { Tablet } from '#store/tablet.ts';
import { printTexts } from '#texts/print.ts';

/** A remembered act beside how its agreements stand on this tablet. */
export interface CheckedAct {
  act: RecordView;
  content: ActContent;
  check: ActCheck;
}

/** Undefined when this tablet remembers no act of that code. */
export async function readCheck({ db, sha256 }: Tablet, code: string): Promise<CheckedAct | undefined> {
  const act = (await listRecords(db, 'act')).find(({ values }) => values.code === code);
  if (!act) return undefined;
  const { values } = act;
  const ids = Array.isArray(values.agreements) ? values.agreements.map((id) => textOf(id)) : [];
  const [institution, plan, ...found] = await Promise.all([
    // Deleted since or not: the act says what it said.
    readNamed(db, 'institution', textOf(values.institution)),
    readNamed(db, 'plan', textOf(values.plan)),
    ...ids.map((id) => readRecord(db, 'agreement', id)),
  ]);
  const source = {
    institution: {
      id: textOf(values.institution),
      name: textOf(institution?.record.values.name) || printTexts.noInstitution,
      // As the paper was made, whatever the institution asks today.
      careful: values.careful === true,
    },
    ...(plan ? { plan: { id: plan.record.id, title: textOf(plan.record.values.title) } } : {}),
  };
  const agreements = found.filter((each) => each !== undefined);
  const content = actContent(source, agreements, textOf(values.madeOn));
  return { act, content, check: await checkAct(values, content, sha256) };
}
