import { useEffect, useState } from 'preact/hooks';
import { formTexts } from '#texts/form.ts';
import { Combobox } from '#ui/Combobox.tsx';
import { lookupContext, useForm } from '../form-context.ts';
import type { InputProps } from '../frame/input-props.ts';
import type { LookupOption } from '../lookups.ts';
import { ChosenList } from '../rows/ChosenList.tsx';

/** One or several records, people, criteria or districts, found by typing; a new one is created on the spot where that is allowed. */
export function ReferenceInput({ field, path, control, labelledBy, describedBy, disabled }: InputProps) {
  const form = useForm();
  const { lookups } = form.props;
  const entities = field.type.startsWith('district') ? ['district'] : (field.entities ?? []);
  const many = field.type === 'references' || field.type === 'districts';
  const value = form.session.value(path).value;
  const ids = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
  const [labels, learn] = useLabels(entities, ids);
  const [failed, setFailed] = useState(false);
  const labelOf = (id: string) => labels.get(id) ?? (labels.has(id) ? formTexts.reference.notArrived : '…');
  const choose = (option: LookupOption) => {
    learn(option);
    form.session.set(path, many ? [...ids.filter((id) => id !== option.value), option.value] : option.value);
  };
  const remove = (gone: string) => {
    const left = ids.filter((id) => id !== gone);
    form.session.set(path, many && left.length > 0 ? left : undefined);
  };
  const search = async (text: string) => {
    const context = lookupContext(form, path);
    const found = await Promise.all(entities.map((entity) => lookups.search(entity, text, context)));
    return found.flat().filter((option) => !many || !ids.includes(option.value));
  };
  const creatable = entities.find((entity) => lookups.canCreate(entity, lookupContext(form, path)));
  const create = async (text: string) => {
    if (!creatable) return;
    try {
      choose(await lookups.create(creatable, text, lookupContext(form, path)));
      setFailed(false);
    } catch (error) {
      setFailed(true);
      throw error;
    }
  };
  return (
    <>
      {many ? (
        <ChosenList
          items={ids.map((id) => ({ value: id, label: labelOf(id) }))}
          disabled={disabled}
          onRemove={remove}
        />
      ) : null}
      <Combobox
        id={control}
        labelledBy={labelledBy}
        describedBy={describedBy}
        placeholder={entities.includes('district') ? formTexts.district.search : formTexts.reference.search}
        shown={many ? '' : ids.map(labelOf).join('')}
        disabled={disabled}
        search={search}
        onCreate={creatable ? (text) => void create(text) : undefined}
        onChoose={choose}
        onClear={() => ids.forEach(remove)}
      />
      {failed ? (
        <p class="stop" role="alert">
          {formTexts.reference.createFailed}
        </p>
      ) : null}
    </>
  );
}

/** Names of the chosen ones; `undefined` in the map means that the tablet has none for it. */
function useLabels(entities: readonly string[], ids: readonly string[]) {
  const { lookups } = useForm().props;
  const [labels, setLabels] = useState<ReadonlyMap<string, string | undefined>>(new Map());
  const asked = ids.join(' ');
  useEffect(() => {
    let gone = false;
    const wanted = ids.filter((id) => !labels.has(id));
    void Promise.all(wanted.map((id) => labelIn(entities, id))).then((found) => {
      if (!gone && found.length > 0) setLabels((before) => new Map([...before, ...found]));
    });
    return () => {
      gone = true;
    };
  }, [asked]);
  const labelIn = async (all: readonly string[], id: string): Promise<[string, string | undefined]> => {
    for (const entity of all) {
      const label = await lookups.label(entity, id);
      if (label !== undefined) return [id, label];
    }
    return [id, undefined];
  };
  const learn = (option: LookupOption) => {
    const label = option.hint && entities.includes('district') ? `${option.label} · ${option.hint}` : option.label;
    setLabels((before) => new Map([...before, [option.value, label]]));
  };
  return [labels, learn] as const;
}
