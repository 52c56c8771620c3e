import { deletedTexts as texts } from '#texts/deleted.ts';
import type { DeletedLine } from './deleted-line.ts';

/** One deleted record: what it was, who deleted it and when. */
export function DeletedRow({ line, onRestore }: { line: DeletedLine; onRestore: () => void }) {
  return (
    <li>
      <div>
        <small>{line.kind}</small>
        <h2 class="deleted-title">{line.title}</h2>
        {line.text ? <small class="row-text">{line.text}</small> : null}
        <small class="row-text">{line.when}</small>
      </div>
      <button type="button" class="btn quiet" aria-label={texts.restoreNamed(line.title)} onClick={onRestore}>
        {texts.restore}
      </button>
    </li>
  );
}
