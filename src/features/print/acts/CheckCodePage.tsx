import { useEffect, useId, useState } from 'preact/hooks';
import { readActCode } from '#domain/act-code.ts';
import { textOf } from '#domain/record-edit.ts';
import { listRecords } from '#store/list-records.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { printTexts } from '#texts/print.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Page } from '#ui/Page.tsx';
import { useLive } from '#ui/use-live.ts';
import type { PrintPageProps } from '../print-page-props.ts';
import { CheckResult } from './CheckResult.tsx';
import { newestFirst } from './read-act-source.ts';
import { type CheckedAct, readCheck } from './read-check.ts';
import './CheckCodePage.css';

const { check: texts, act: actTexts } = printTexts;

type Answer = { kind: 'not-a-code' } | { kind: 'unknown' } | { kind: 'checked'; act: CheckedAct };

/** «Comprobar un código»: whether the agreements of a signed act still say what its paper says. */
export function CheckCodePage({ tablet, today, code }: PrintPageProps & { code?: string }) {
  const id = useId();
  const [typed, setTyped] = useState(code ?? '');
  const [answer, setAnswer] = useState<Answer | undefined>(undefined);
  const acts = useLive(async () => (await listRecords(tablet.db, 'act')).sort(newestFirst), [tablet.db]);
  const check = async (text: string) => {
    const read = readActCode(text);
    if (read === undefined) return setAnswer({ kind: 'not-a-code' });
    const act = await readCheck(tablet, read);
    setAnswer(act ? { kind: 'checked', act } : { kind: 'unknown' });
  };
  useEffect(() => {
    if (!code) return;
    setTyped(code);
    void check(code);
  }, [code]);
  return (
    <Page title={texts.title} subtitle={texts.help}>
      <form
        class="card check-form"
        onSubmit={(event) => {
          event.preventDefault();
          void check(typed);
        }}
      >
        <div>
          <label for={id}>{texts.label}</label>
          <input
            id={id}
            value={typed}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            placeholder="K3QF-8M2T-0ZVA"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="btn">
          {texts.action}
        </button>
      </form>
      <div role="status" class="check-answer">
        {answer?.kind === 'not-a-code' ? <p class="warn">{texts.notACode}</p> : null}
        {answer?.kind === 'unknown' ? <p class="warn">{texts.unknown}</p> : null}
        {answer?.kind === 'checked' ? <CheckResult checked={answer.act} today={today()} /> : null}
      </div>
      <section class="card">
        <h2>{texts.known}</h2>
        {acts?.length === 0 ? <EmptyState title={texts.noneKnown} /> : null}
        <ul class="plain-list check-known">
          {acts?.map(({ id: act, values }) => (
            <li key={act}>
              <button
                type="button"
                class="btn quiet"
                onClick={() => {
                  setTyped(textOf(values.code));
                  void check(textOf(values.code));
                }}
              >
                {textOf(values.code)}
              </button>
              <span>
                {actTexts.earlierLine(
                  formatDateWithYear(textOf(values.madeOn)),
                  Array.isArray(values.agreements) ? values.agreements.length : 0,
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
