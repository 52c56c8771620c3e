import { type Attachment, familyOf } from '#domain/attachment.ts';
import type { PrintableFiles } from '#domain/printable-files.ts';
import type { FormStore } from '#form/form-store.ts';
import { printTexts } from '#texts/print.ts';
import { PrintedPicture } from './PrintedPicture.tsx';
import './PrintedFiles.css';

const { files: texts } = printTexts;

interface PrintedFilesProps {
  files: Pick<PrintableFiles, 'pictures' | 'named' | 'leftOut'>;
  stream: string;
  readFile: FormStore['readFile'];
  onSettled: (sha256: string) => void;
}

/** Pictures, two a row; documents and voice notes by name; and what the sheet leaves out. */
export function PrintedFiles({ files: { pictures, named, leftOut }, ...reading }: PrintedFilesProps) {
  const { pictures: photos, signatures } = leftOut;
  const absent = [photos > 0 ? texts.photos(photos) : '', signatures > 0 ? texts.signatures(signatures) : ''];
  return (
    <>
      {pictures.length > 0 ? (
        <section>
          <h3>{texts.title}</h3>
          {inPairs(pictures).map((pair) => (
            <div class="whole picture-row" key={pair[0]?.sha256}>
              {pair.map((picture) => (
                <PrintedPicture key={picture.sha256} picture={picture} {...reading} />
              ))}
            </div>
          ))}
        </section>
      ) : null}
      {named.length > 0 ? (
        <section>
          <h3>{texts.inTablet}</h3>
          <ul>
            {named.map((file) => (
              <li key={file.sha256} class="whole">
                {nameOf(file)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {absent.some(Boolean) ? <p class="whole left-out">{texts.leftOut(absent.filter(Boolean).join(' y '))}</p> : null}
    </>
  );
}

// Rows of their own: browsers keep a row whole, but not a cell of a grid.
function inPairs<Item>(items: readonly Item[]): Item[][] {
  return items.flatMap((_, i) => (i % 2 === 0 ? [items.slice(i, i + 2)] : []));
}

function nameOf(file: Attachment): string {
  const said = familyOf(file) === 'audio' ? texts.voice(file.seconds) : texts.document;
  return file.caption ? texts.called(said, file.caption) : said;
}
