import { useState } from 'preact/hooks';
import type { Json } from '#domain/json.ts';
import type { Version } from '#domain/record.ts';
import type { Conflict } from '#store/conflicts.ts';
import { joinFilesText } from '#texts/attachment-words.ts';
import { formatMoment } from '#texts/dates.ts';
import { sendingTexts } from '#texts/sending.ts';
import { placeToHref } from '#ui/place.ts';
import type { DescribedConflict } from './describe-conflict.ts';
import { JoinTexts } from './JoinTexts.tsx';
import { placeOfRecord } from './place-of-record.ts';

const texts = sendingTexts.conflicts;

interface ConflictCardProps {
  described: DescribedConflict;
  /** What the record is called. */
  title: string;
  names: ReadonlyMap<string, string>;
  /** Id of the person whose session is open. */
  me: string;
  now: number;
  settle: (conflict: Conflict, value: Json) => Promise<void>;
}

/** All versions of one answer with author and date; nothing is chosen until a person chooses. */
export function ConflictCard({ described, title, names, me, now, settle }: ConflictCardProps) {
  const { conflict, label, isText, words, joined } = described;
  // What is joined is what was read: a version that arrives while somebody writes is not in this text, nor ended by it.
  const [joining, setJoining] = useState<DescribedConflict | undefined>();
  const [saving, setSaving] = useState(false);
  const place = placeOfRecord(conflict.record.kind, conflict.record.id, conflict.field);

  async function save(of: Conflict, value: Json) {
    setSaving(true);
    await settle(of, value).finally(() => setSaving(false));
  }

  return (
    <li class="conflict">
      <h3 class="conflict-title">{place ? <a href={placeToHref(place)}>{title}</a> : title}</h3>
      <p class="muted conflict-label">{label}</p>
      <ul class={isText ? 'versions' : 'versions short'} aria-label={texts.options}>
        {conflict.versions.map((version, index) => (
          <li class="version" key={version.change}>
            <small>{bylineOf(version, names, me, now)}</small>
            <p class="version-text">{words[index] || texts.empty}</p>
            {joining ? null : (
              <button type="button" class="btn quiet" disabled={saving} onClick={() => save(conflict, version.value)}>
                {texts.keep}
                <span class="unseen">: {texts.version(index + 1)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {joined === undefined ? null : (
        <button type="button" class="btn quiet" disabled={saving} onClick={() => save(conflict, joined)}>
          {joinFilesText}
        </button>
      )}
      {isText && !joining ? (
        <button type="button" class="btn quiet" disabled={saving} onClick={() => setJoining(described)}>
          {texts.join}
        </button>
      ) : null}
      {joining ? (
        <JoinTexts
          words={joining.words}
          saving={saving}
          save={(text) => save(joining.conflict, text)}
          cancel={() => setJoining(undefined)}
        />
      ) : null}
    </li>
  );
}

function bylineOf(version: Version, names: ReadonlyMap<string, string>, me: string, now: number): string {
  const who = version.author === me ? texts.you : (names.get(version.author) ?? texts.somebody);
  return version.at === 0 ? texts.unsent(who) : texts.by(who, formatMoment(version.at, now));
}
