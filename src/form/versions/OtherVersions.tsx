import { useEffect, useState } from 'preact/hooks';
import { attachmentToJson, joinAttachments, readAttachments } from '#domain/attachment.ts';
import type { Field } from '#domain/instruments/instrument.ts';
import type { Json } from '#domain/json.ts';
import type { Version } from '#domain/record.ts';
import { joinFilesText } from '#texts/attachment-words.ts';
import { formatMoment } from '#texts/dates.ts';
import { formTexts } from '#texts/form.ts';
import { useForm } from '../form-context.ts';
import { answerText } from '../rules/row-summary.ts';
import { joinTexts } from './join-texts.ts';
import './OtherVersions.css';

/** What somebody else wrote in the same field meanwhile. Nothing is replaced until a person decides. */
export function OtherVersions({ field, path }: { field: Field; path: string }) {
  const form = useForm();
  const others = form.session.others(path).value;
  if (others.length === 0 || form.session.readOnly.value || !form.session.ready.value) return null;
  return field.type === 'long-text' ? (
    <TwoTexts path={path} others={others} />
  ) : (
    <AlsoWritten field={field} path={path} others={others} />
  );
}

function AlsoWritten({ field, path, others }: { field: Field; path: string; others: readonly Version[] }) {
  const { session } = useForm();
  return (
    <div class="others" role="status">
      {others.map((version) => (
        <p key={version.change}>
          <span>
            {formTexts.also} <b>{answerText(field, version.value) || formTexts.noAnswer}</b> <By version={version} />
          </span>
          <span class="btns">
            <button type="button" class="btn quiet" onClick={() => session.settle(path, version.value)}>
              {formTexts.putThis}
            </button>
            <button
              type="button"
              class="btn quiet"
              onClick={() => session.settle(path, session.value(path).peek() ?? null)}
            >
              {formTexts.keepMine}
            </button>
          </span>
        </p>
      ))}
      {field.type === 'files' ? <JoinFiles path={path} others={others} /> : null}
    </div>
  );
}

/** Two people added photos at the same time: nobody has to choose between them. */
function JoinFiles({ path, others }: { path: string; others: readonly Version[] }) {
  const { session } = useForm();
  const lists = [session.value(path).value ?? null, ...others.map(({ value }) => value)];
  const joined = joinAttachments(...lists.map(readAttachments)).map(attachmentToJson);
  return (
    <button type="button" class="btn" onClick={() => session.settle(path, joined)}>
      {joinFilesText}
    </button>
  );
}

function TwoTexts({ path, others }: { path: string; others: readonly Version[] }) {
  const { session } = useForm();
  const mine = session.value(path).value;
  const here = typeof mine === 'string' ? mine : '';
  const settle = (value: Json) => session.settle(path, value);
  return (
    <section class="others texts" aria-label={formTexts.twoVersions}>
      <h3>{formTexts.twoVersions}</h3>
      <small>{formTexts.twoVersionsHelp}</small>
      <div class="two-texts">
        <div>
          <b>{formTexts.versionHere}</b>
          <p>{here || formTexts.emptyValue}</p>
          <button type="button" class="btn quiet" onClick={() => settle(mine ?? null)}>
            {formTexts.keepMine}
          </button>
        </div>
        {others.map((version) => (
          <div key={version.change}>
            <By version={version} />
            <p>{typeof version.value === 'string' && version.value ? version.value : formTexts.emptyValue}</p>
            <button type="button" class="btn quiet" onClick={() => settle(version.value)}>
              {formTexts.putThis}
            </button>
          </div>
        ))}
      </div>
      <button
        type="button"
        class="btn"
        onClick={() => settle(joinTexts([here, ...others.map((each) => String(each.value ?? ''))]))}
      >
        {formTexts.join}
      </button>
    </section>
  );
}

function By({ version }: { version: Version }) {
  const { store } = useForm().props;
  const [name, setName] = useState<string | undefined>(undefined);
  useEffect(() => {
    void store.nameOf(version.author).then(setName);
  }, [version.author]);
  const when = version.at > 0 ? formatMoment(version.at, store.now()) : formTexts.unsentWhen;
  return <small>{formTexts.alsoBy(name ?? formTexts.somebody, when)}</small>;
}
