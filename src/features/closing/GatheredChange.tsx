import type { Card } from '#cards/card.ts';
import { textOf } from '#domain/record-edit.ts';
import type { FormSession } from '#form/form-session.ts';
import { closingTexts } from '#texts/closing.ts';
import { Chip } from '#ui/Chip.tsx';

interface GatheredChangeProps {
  what: string;
  about: string;
  chip?: Card['chip'];
  /** Its row in the closing. */
  path: string;
  session: FormSession;
  isChosen: boolean;
  onChoose: (on: boolean) => void;
}

/** One small change with its mark, and a line for what it meant once it is told. */
export function GatheredChange({ what, about, chip, path, session, isChosen, onChoose }: GatheredChangeProps) {
  const { changes: texts } = closingTexts;
  const remark = `${path}/remark`;
  const isClosed = session.readOnly.value;
  return (
    <li data-path={path}>
      <label class="gathered-choice">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={isClosed}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <span>
          {what}
          <small>{about}</small>
          {chip ? <Chip tone={chip.tone}>{chip.text}</Chip> : null}
        </span>
      </label>
      {isChosen ? (
        <input
          type="text"
          class="gathered-remark"
          aria-label={texts.remarkOf(what)}
          placeholder={texts.remark}
          maxLength={500}
          value={textOf(session.value(remark).value)}
          disabled={isClosed}
          onInput={(event) => session.set(remark, event.currentTarget.value || undefined)}
        />
      ) : null}
    </li>
  );
}
