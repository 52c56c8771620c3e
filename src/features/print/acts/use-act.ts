import { useEffect, useMemo, useState } from 'preact/hooks';
import { actContent, actEdits } from '#domain/act.ts';
import { type ActContent, actCode } from '#domain/act-code.ts';
import { listOfInstitution } from '#store/list-institutions.ts';
import { saveChange } from '#store/save-change.ts';
import { useLive } from '#ui/use-live.ts';
import type { RecordPrintProps } from '../print-page-props.ts';
import { readActOrigin } from './read-act-source.ts';

/**
 * The act that is being prepared from a visit, a plan or an institution: which agreements it carries, its date, its code.
 * `remember` keeps the act before it leaves the tablet, once for each code.
 */
export function useAct({ tablet, formStore, today, id, onTrouble }: RecordPrintProps) {
  const { db } = tablet;
  const found = useLive(async () => ({ origin: await readActOrigin(db, id) }), [db, id]);
  const origin = found?.origin;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [madeOn, setMadeOn] = useState(today());
  const content = useMemo(() => {
    const chosen = origin?.agreements.filter((agreement) => !left.has(agreement.id)) ?? [];
    return origin && actContent(origin.source, chosen, madeOn);
  }, [origin, left, madeOn]);
  const [coded, setCoded] = useState<{ of: ActContent; code: string } | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    if (content) void actCode(content, tablet.sha256).then((code) => !gone && setCoded({ of: content, code }));
    return () => {
      gone = true;
    };
  }, [content]);
  const code = coded && coded.of === content ? coded.code : undefined;

  const keep = async () => {
    if (!origin || !content || code === undefined || content.agreements.length === 0) return;
    const known = await listOfInstitution(db, 'act', origin.source.institution.id);
    if (known.some(({ values }) => values.code === code)) return;
    const edits = await actEdits(formStore.newId(), origin.source, content, tablet.sha256);
    await saveChange(tablet, origin.stream, edits);
  };
  const remember = () => keep().catch((error: unknown) => onTrouble(error, keep));
  const choose = (agreement: string, isIn: boolean) => {
    const next = new Set(left);
    if (isIn) next.delete(agreement);
    else next.add(agreement);
    setLeft(next);
  };
  return { isRead: found !== undefined, origin, content, code, madeOn, setMadeOn, left, choose, remember };
}

/** The act under way, as its pages receive it. */
export type Act = ReturnType<typeof useAct>;
