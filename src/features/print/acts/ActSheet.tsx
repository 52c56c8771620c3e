import type { ActAgreement, ActContent } from '#domain/act-code.ts';
import { findField } from '#domain/instruments/find-field.ts';
import { agreementInstrument } from '#domain/instruments/forms/agreement-instrument.ts';
import type { PrintableSignature } from '#domain/printable-files.ts';
import { formatDateWithYear, formatLongDate } from '#texts/dates.ts';
import { printTexts } from '#texts/print.ts';
import { Signatures } from './Signatures.tsx';
import './ActSheet.css';

const { act: texts } = printTexts;

interface ActSheetProps {
  content: ActContent;
  code: string;
  /** Of the visit that the act is made of, and its day. */
  signed: readonly PrintableSignature[];
  signedOn: string;
}

/** The act as paper: what, who and by when of each agreement, room to sign, and the code that vouches for it. */
export function ActSheet({ content, code, signed, signedOn }: ActSheetProps) {
  const date = `${formatLongDate(content.madeOn)} de ${content.madeOn.slice(0, 4)}`;
  return (
    <>
      <h2>{texts.title}</h2>
      {content.plan ? <p>{printTexts.plan(content.plan)}</p> : null}
      <p>{texts.opening(content.institution, date)}</p>
      <table class="sheet-table act-table">
        <colgroup>
          <col class="act-number" />
          <col />
          <col class="act-who" />
          <col class="act-due" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">N.º</th>
            <th scope="col">{texts.columns.what}</th>
            <th scope="col">{texts.columns.who}</th>
            <th scope="col">{texts.columns.due}</th>
          </tr>
        </thead>
        <tbody>
          {content.agreements.map((agreement, i) => (
            <tr key={agreement.id}>
              <td>{i + 1}</td>
              <td>
                <p>{agreement.statement}</p>
                <p>
                  <small>{detailsOf(agreement).join(' · ')}</small>
                </p>
              </td>
              <td>{agreement.responsible || texts.byHand}</td>
              <td>{agreement.dueOn ? formatDateWithYear(agreement.dueOn) : texts.byHand}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="whole act-code">{texts.codeNote(code)}</p>
      <Signatures agreements={content.agreements} signed={signed} signedOn={signedOn} />
    </>
  );
}

function detailsOf(agreement: ActAgreement): string[] {
  return [
    agreement.verification && texts.verification(agreement.verification),
    agreement.proposedBy && texts.proposedBy(optionLabel('proposedBy', agreement.proposedBy)),
    agreement.decidedBy && texts.decidedBy(agreement.decidedBy),
    agreement.dependsOn && texts.dependsOn(optionLabel('dependsOn', agreement.dependsOn)),
  ].filter(Boolean);
}

/** The words of a choice of an agreement; what a newer form chose stays as it is. */
export function optionLabel(field: string, value: string): string {
  return findField(agreementInstrument, field)?.field.options?.find((each) => each.value === value)?.label ?? value;
}
