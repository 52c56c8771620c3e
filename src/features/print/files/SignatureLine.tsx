import { signatureBox } from '#domain/drawn-signature.ts';
import type { PrintableSignature } from '#domain/printable-files.ts';
import { printTexts } from '#texts/print.ts';
import './SignatureLine.css';

const { act: texts } = printTexts;

/** Room for a signature, a seal or the print of a finger; what was drawn on the screen stands in it. */
export function SignatureLine({ title, position, name, path }: Omit<PrintableSignature, 'key'> & { title?: string }) {
  return (
    <div class="signature">
      {title ? <h4>{title}</h4> : null}
      <div class="signature-room">
        {path ? (
          <svg viewBox={`0 0 ${signatureBox.width} ${signatureBox.height}`} role="img" aria-label={texts.drawn}>
            <path d={path} />
          </svg>
        ) : null}
      </div>
      <p>
        {texts.position} {position}
      </p>
      <p>{name ? texts.name(name) : texts.nameIfWanted}</p>
    </div>
  );
}
