import type { ActAgreement } from '#domain/act-code.ts';
import { foldText } from '#domain/fold-text.ts';
import type { PrintableSignature } from '#domain/printable-files.ts';
import { printTexts } from '#texts/print.ts';
import { SignatureLine } from '../files/SignatureLine.tsx';

const { act: texts } = printTexts;
const leastBoxes = 4;
const mostBoxes = 10;

interface SignaturesProps {
  agreements: readonly ActAgreement[];
  /** Who signed, or said that she would sign, in the visit that the act is made of. */
  signed: readonly PrintableSignature[];
  /** '22 nov 2026' of that visit. */
  signedOn: string;
}

/** Room to sign: first those of the visit, then one box for each who answers for something, and some to spare. */
export function Signatures({ agreements, signed, signedOn }: SignaturesProps) {
  const isSigned = (position: string) => signed.some((each) => foldText(each.position) === foldText(position));
  const answering = new Set(
    agreements.flatMap(({ responsible, decidedBy }) => [decidedBy, responsible]).filter(Boolean),
  );
  const known = [...[...answering].filter((position) => !isSigned(position)).slice(0, mostBoxes - 1), texts.assistant];
  const count = signed.length + known.length;
  const blank = Math.max(1, leastBoxes - count);
  // An even number, so that no box stands alone across the sheet.
  const boxes = [...known, ...Array.from({ length: blank + ((count + blank) % 2) }, () => '')];
  return (
    <section>
      <h3>{texts.signatures}</h3>
      <p>
        <small>
          {texts.signaturesNote} {signed.some(({ path }) => path) ? texts.signedOnScreen(signedOn) : ''}
        </small>
      </p>
      <div class="signatures">
        {signed.map(({ key, ...signature }) => (
          <SignatureLine key={key} {...signature} />
        ))}
        {boxes.map((position, i) => (
          <SignatureLine key={`${position}${i}`} position={position} name="" />
        ))}
      </div>
    </section>
  );
}
