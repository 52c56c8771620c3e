import type { ActAgreement } from '#domain/act-code.ts';
import { printTexts } from '#texts/print.ts';
import './Signatures.css';

const { act: texts } = printTexts;
const leastBoxes = 4;
const mostBoxes = 10;

/** Room on paper for a signature, a seal or the print of a finger: one box for each who answers for something, and some to spare. */
export function Signatures({ agreements }: { agreements: readonly ActAgreement[] }) {
  const answering = new Set(
    agreements.flatMap(({ responsible, decidedBy }) => [decidedBy, responsible]).filter(Boolean),
  );
  const known = [...[...answering].slice(0, mostBoxes - 1), texts.assistant];
  const blank = Math.max(1, leastBoxes - known.length);
  // An even number, so that no box stands alone across the sheet.
  const boxes = [...known, ...Array.from({ length: blank + ((known.length + blank) % 2) }, () => '')];
  return (
    <section>
      <h3>{texts.signatures}</h3>
      <p>
        <small>{texts.signaturesNote}</small>
      </p>
      <div class="signatures">
        {boxes.map((position, i) => (
          <div class="signature" key={`${position}${i}`}>
            <div class="signature-room" />
            <p>
              {texts.position} {position}
            </p>
            <p>{texts.nameIfWanted}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
