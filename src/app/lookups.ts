import { agreementDueOn, isAgreementOpen } from '#domain/agreement.ts';
import { type DistrictTable, districtByCode, districtLabel } from '#domain/catalogues/districts.ts';
import { searchDistricts } from '#domain/catalogues/search-districts.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { lastHeldVisit } from '#domain/visit.ts';
import type { LookupContext, Lookups } from '#form/lookups.ts';
import type { AyniDatabase } from '#store/database.ts';
import { listOfInstitution } from '#store/list-institutions.ts';
import { listRecords } from '#store/list-records.ts';
import type { Tablet } from '#store/tablet.ts';
import { createOnTheSpot } from './create-on-the-spot.ts';
import { isCreatable } from './is-creatable.ts';
import { labelOfContextItem, searchContextItems } from './search-context-items.ts';
import { labelOfCriterion, searchCriteria } from './search-criteria.ts';
import { labelOfPerson, searchPeople } from './search-people.ts';
import { labelOfRecord, searchRecords } from './search-records.ts';

export interface LookupsDeps {
  tablet: Tablet;
  /** 'YYYY-MM-DD' in Lima. */
  today: () => string;
  /** The districts that may be chosen: those of Peru, or of the example region. */
  loadDistricts: () => Promise<DistrictTable>;
}

/** What forms look up, over this tablet's store. */
export function createLookups({ tablet, today, loadDistricts }: LookupsDeps): Lookups {
  const { db } = tablet;
  return {
    search: async (entity, text, context) => {
      if (entity === 'person') return searchPeople(tablet, text);
      if (entity === 'criterion') return searchCriteria(text, context.values);
      if (entity === 'context-item') return searchContextItems(db, text, context.values);
      if (entity !== 'district') return searchRecords(db, entity, text, context, today());
      const found = searchDistricts(await loadDistricts(), text);
      return found.map((district) => ({ value: district.code, label: districtLabel(district) }));
    },
    label: async (entity, id) => {
      if (entity === 'person') return labelOfPerson(tablet, id);
      if (entity === 'criterion') return labelOfCriterion(id);
      if (entity === 'context-item') return labelOfContextItem(id);
      if (entity !== 'district') return labelOfRecord(db, entity, id, today());
      const district = districtByCode(await loadDistricts(), id);
      return district && districtLabel(district);
    },
    canCreate: isCreatable,
    create: (entity, text, context) => createOnTheSpot({ tablet, today: today() }, entity, text, context),
    openAgreements: async (context) => {
      const agreements = await ofSameProcess(db, 'agreement', context);
      return agreements
        .filter(({ values }) => isAgreementOpen(values) && values.visit !== context.record)
        .sort((a, b) => dueOrder(a).localeCompare(dueOrder(b)));
    },
    previousVisit: async (context) => {
      const visits = await ofSameProcess(db, 'visit', context);
      return lastHeldVisit(visits, textOf(context.values.visitedOn) || today(), context.record);
    },
  };
}

/** Records of the plan that the form names, else of its institution; none while it names neither. */
async function ofSameProcess(db: AyniDatabase, kind: string, { values }: LookupContext): Promise<RecordView[]> {
  const plan = textOf(values.plan);
  if (plan) return listRecords(db, kind, { plan });
  const institution = textOf(values.institution);
  return institution ? listOfInstitution(db, kind, institution) : [];
}

// What has no date comes last.
const dueOrder = ({ values }: RecordView): string => agreementDueOn(values) ?? '9999';
