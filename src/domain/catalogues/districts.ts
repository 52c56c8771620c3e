/** A district with its place: names repeat («Santa Rosa», ten times), so it is always shown with both. */
export interface District {
  /** INEI's six digits: department, province, district. */
  code: string;
  name: string;
  province: string;
  department: string;
}

/** What a search looks in. The example region has a table of its own; a newer one may replace the bundled one. */
export type DistrictTable = readonly District[];

/** `[department, name, [[province, name, 'district;district;14=district'], …]]`: see scripts/build-districts.ts. */
export type PackedDistricts = [
  code: string,
  name: string,
  provinces: [code: string, name: string, districts: string][],
][];

let loaded: Promise<DistrictTable> | undefined;

/** The 1,891 districts in the order of their codes, loaded the first time that somebody asks. */
export function loadDistricts(): Promise<DistrictTable> {
  loaded ??= import('./district-table.ts').then(({ packedDistricts }) =>
    unpackDistricts(packedDistricts as PackedDistricts),
  );
  return loaded;
}

export function unpackDistricts(packed: PackedDistricts): DistrictTable {
  return packed.flatMap(([departmentCode, department, provinces]) =>
    provinces.flatMap(([provinceCode, province, names]) => {
      let number = 0;
      return names.split(';').map((entry): District => {
        const [, written, name = entry] = /^(\d+)=(.*)$/.exec(entry) ?? [];
        number = written === undefined ? number + 1 : Number(written);
        return { code: departmentCode + provinceCode + String(number).padStart(2, '0'), name, province, department };
      });
    }),
  );
}

/** The district of a code, undefined when the table has none (a code of a newer table, or of the example region). */
export function districtByCode(table: DistrictTable, code: string): District | undefined {
  return table.find((district) => district.code === code);
}

/** «Ccoriwasi · Yauyos · Lima», the only way in which a district is named on a screen. */
export function districtLabel(district: District): string {
  return `${district.name} · ${district.province} · ${district.department}`;
}
