import { dictation } from '#domain/act-text.ts';
import { formatDateWithYear, formatLongDate } from '#texts/dates.ts';
import { printTexts } from '#texts/print.ts';
import { uiTexts } from '#texts/ui.ts';
import { Icon } from '#ui/Icon.tsx';
import { Page } from '#ui/Page.tsx';
import { placeToHref } from '#ui/place.ts';
import { useSpeech } from '#ui/use-speech.ts';
import { useToast } from '#ui/use-toast.tsx';
import { NoSheet } from '../frame/PrintPage.tsx';
import type { RecordPrintProps } from '../print-page-props.ts';
import { ActChoice } from './ActChoice.tsx';
import { useAct } from './use-act.ts';
import './MinutesBookPage.css';

const { book: texts, act: actTexts } = printTexts;
// Slow enough to be written by hand.
const handwritingRate = 0.85;

/** The agreements as at most 15 lines to dictate, in large letters, to copy or to hear. */
export function MinutesBookPage(props: RecordPrintProps) {
  const act = useAct(props);
  const { toast, say } = useToast();
  const { canSpeak, isSpeaking, speak, stop } = useSpeech();
  const { isRead, origin, content, code, remember } = act;
  if (isRead && !origin) return <NoSheet title={texts.title} text={printTexts.missing} />;
  if (!origin || !content) return <NoSheet title={texts.title} />;
  const date = `${formatLongDate(content.madeOn)} de ${content.madeOn.slice(0, 4)}`;
  const parts =
    content.agreements.length === 0 || code === undefined
      ? []
      : dictation(content.agreements, {
          ...texts,
          opening: actTexts.opening(content.institution, date),
          closing: texts.closing(code),
          due: (day) => texts.due(formatDateWithYear(day)),
        });
  const copy = async (text: string) => {
    await remember();
    await navigator.clipboard.writeText(text).then(
      () => say(texts.copied),
      () => say(texts.notCopied),
    );
  };
  const listen = (text: string) => {
    void remember();
    speak(text, handwritingRate);
  };
  return (
    <Page
      title={texts.title}
      subtitle={texts.help}
      actions={
        <>
          <a class="btn quiet" href={placeToHref(origin.from)}>
            <Icon name="back" />
            {printTexts.back}
          </a>
          <a class="btn quiet" href={placeToHref({ to: 'print-agreements', id: props.id })}>
            {actTexts.toPaper}
          </a>
        </>
      }
    >
      {parts.map((lines, i) => (
        <section class="card book-part" key={i}>
          {parts.length > 1 ? <h2>{texts.part(i + 1, parts.length)}</h2> : null}
          <ol class="book-lines">
            {lines.map((line, place) => (
              <li key={place}>{line}</li>
            ))}
          </ol>
          <div class="btns">
            <button type="button" class="btn" onClick={() => void copy(lines.join('\n'))}>
              {texts.copy}
            </button>
            {canSpeak ? (
              <button type="button" class="btn quiet" onClick={() => (isSpeaking ? stop() : listen(lines.join(' ')))}>
                {isSpeaking ? uiTexts.stopListening : uiTexts.listen}
              </button>
            ) : null}
          </div>
        </section>
      ))}
      <ActChoice act={act} />
      {toast}
    </Page>
  );
}
