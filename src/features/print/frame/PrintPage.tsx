import type { ComponentChildren } from 'preact';
import { printTexts as texts } from '#texts/print.ts';
import { Icon } from '#ui/Icon.tsx';
import { Page } from '#ui/Page.tsx';
import { type Place, placeToHref } from '#ui/place.ts';
import './PrintPage.css';

interface PrintPageProps {
  title: string;
  mode: 'work' | 'example';
  back: Place;
  /** Stands at the head of every sheet, with Ayni beside it. */
  institution?: string;
  date?: string;
  code?: string;
  /** Buttons, choices and remarks that stay on the screen. */
  controls?: ComponentChildren;
  /** Runs before the browser's own dialog opens; without a sheet to print there is no button. */
  beforePrint?: () => Promise<void>;
  disabled?: boolean;
  /** Pictures of the sheet are still being drawn: it cannot be printed yet. */
  waiting?: boolean;
  children?: ComponentChildren;
}

/** A sheet as it will come out of the printer, with one button to print it and a way back. */
export function PrintPage(props: PrintPageProps) {
  const { title, mode, back, institution, date, code, controls, beforePrint, disabled, waiting, children } = props;
  const print = async () => {
    await beforePrint?.();
    window.print();
  };
  return (
    <Page
      title={title}
      subtitle={waiting ? texts.loading : texts.preview}
      actions={
        <>
          <a class="btn quiet" href={placeToHref(back)}>
            <Icon name="back" />
            {texts.back}
          </a>
          <button type="button" class="btn" disabled={disabled || waiting} onClick={() => void print()}>
            {texts.print}
          </button>
        </>
      }
    >
      {controls ? <div class="no-print print-controls">{controls}</div> : null}
      {/* Wider than a phone, as paper is: it scrolls inside its own box, by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <article class="sheet" tabIndex={0} aria-label={texts.preview}>
        {/* Only the head of a table is repeated on every sheet by the browsers that tablets have. */}
        <table role="presentation">
          <thead>
            <tr>
              <td class="sheet-cell">
                <div class="sheet-head">
                  <div>
                    <p>{institution}</p>
                    {code ? <p>{texts.code(code)}</p> : null}
                  </div>
                  <div>
                    <p>{date}</p>
                    <p>{mode === 'example' ? texts.example : texts.app}</p>
                  </div>
                </div>
              </td>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td class="sheet-cell">{children}</td>
            </tr>
          </tbody>
        </table>
      </article>
    </Page>
  );
}

/** The sheet that cannot be made: the record is not here, or not yet. */
export function NoSheet({ title, text }: { title: string; text?: string }) {
  return (
    <Page title={title} subtitle={text === undefined ? texts.loading : undefined}>
      {text === undefined ? null : <p class="note">{text}</p>}
    </Page>
  );
}
