import { streamOfDistrict } from '#domain/institution.ts';
import type { Json } from '#domain/json.ts';
import { setEdits, textOf } from '#domain/record-edit.ts';
import type { LookupContext, LookupOption } from '#form/lookups.ts';
import { newId } from '#protocol/ids.ts';
import { readRecord } from '#store/read-record.ts';
import { saveChange } from '#store/save-change.ts';
import type { Tablet } from '#store/tablet.ts';
import { isCreatable } from './is-creatable.ts';

/** Saves the first words of a record, half-way: Hoy asks for the rest. Throws StorageTrouble when it was not kept. */
export async function createOnTheSpot(
  { tablet, today }: { tablet: Tablet; today: string },
  entity: string,
  text: string,
  context: LookupContext,
): Promise<LookupOption> {
  if (!isCreatable(entity, context)) throw new Error(`A ${entity} is not created on the spot`);
  const id = newId(tablet.random);
  const label = text.trim();
  const values: Record<string, Json> =
    entity === 'institution'
      ? { name: label, careful: false }
      : {
          title: label,
          institution: textOf(context.values.institution),
          status: 'talking',
          assistant: tablet.person.id,
          startsOn: today,
        };
  const edits = setEdits(entity, id, { ...values, instrument: `${entity}@1`, completion: 'half-way' });
  await saveChange(tablet, await streamOf(tablet, context), edits);
  return { value: id, label };
}

/** The stream of the institution that the form names; without one, the person's first region. */
async function streamOf(tablet: Tablet, context: LookupContext): Promise<string> {
  const institution = await readRecord(tablet.db, 'institution', textOf(context.values.institution));
  return institution?.stream ?? streamOfDistrict(undefined, tablet.person);
}
