import { districtByCode, districtLabel, loadDistricts } from '#domain/catalogues/districts.ts';
import { searchDistricts } from '#domain/catalogues/search-districts.ts';
import { foldText } from '#domain/fold-text.ts';
import type { RecordView } from '#domain/record.ts';
import type { Lookups } from '#form/lookups.ts';
import type { MemoryFormStore } from '#tests/form/support/memory-form-store.ts';

const named = [
  { value: 'inst-1', label: 'Red de Salud Valle Alto', hint: 'Ccoriwasi' },
  { value: 'inst-2', label: 'Municipalidad de Ccoriwasi', hint: 'Ccoriwasi' },
  { value: 'plan-1', label: 'Metas de atención con padrón nominal' },
];

/** Look-ups over a handful of names and the real table of districts. */
export function createMemoryLookups(store: MemoryFormStore): Lookups {
  const records = (kind: string): RecordView[] =>
    Object.values(store.memory.records).filter((record) => record.kind === kind);
  return {
    async search(entity, text) {
      if (entity === 'district') {
        const found = searchDistricts(await loadDistricts(), text);
        return found.map((district) => ({ value: district.code, label: districtLabel(district) }));
      }
      const start = entity === 'institution' ? 'inst' : entity;
      return named.filter(({ value, label }) => value.startsWith(start) && foldText(label).includes(foldText(text)));
    },
    async label(entity, id) {
      if (entity !== 'district') return named.find(({ value }) => value === id)?.label;
      const district = districtByCode(await loadDistricts(), id);
      return district && districtLabel(district);
    },
    canCreate: (entity) => entity === 'institution',
    async create(_entity, text) {
      const option = { value: `inst-${named.length + 1}`, label: text };
      named.push({ ...option, hint: '' });
      return option;
    },
    openAgreements: async () => records('agreement').filter(({ values }) => values.status === 'in-progress'),
    previousVisit: async () => records('visit').find(({ id }) => id === 'visit-0'),
  };
}
