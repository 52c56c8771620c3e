import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Makes src/domain/catalogues/districts.json: the INEI table of the npm package `ubigeos` and the districts created since.
 * Run it by hand when districts are created, then `npm run format`; the table that it writes travels to the tablets.
 */
interface UbigeosData {
  DistrictData: Map<string, string>;
  ProvinceData: Map<string, string>;
  RegionData: Map<string, string>;
}
const { DistrictData, ProvinceData, RegionData } = createRequire(import.meta.url)('ubigeos/dist/data') as UbigeosData;

// Laws of 2014–2023 that the package does not know, with INEI's codes.
const created: Record<string, string> = {
  '030611': 'Los Chankas',
  '030612': 'Ahuayro',
  '050413': 'Putis',
  '050511': 'Oronccoy',
  '050512': 'Unión Progreso',
  '050513': 'Río Magdalena',
  '050514': 'Ninabamba',
  '050515': 'Patibamba',
  '080914': 'Megantoni',
  '080915': 'Kumpirushiato',
  '080916': 'Cielo Punco',
  '080917': 'Manitea',
  '080918': 'Unión Ashaninka',
  '090723': 'Santiago de Tucuma',
  '090724': 'Lambras',
  '090725': 'Cochabamba',
  '100609': 'Pueblo Nuevo',
  '100610': 'Santo Domingo de Anda',
  '130112': 'Alto Trujillo',
  '180107': 'San Antonio',
  '211105': 'San Miguel',
  '221006': 'Santa Lucia',
  '250306': 'Huipoca',
  '250307': 'Boquerón',
};

// Slips of the package's spelling.
const spelling: Record<string, string> = {
  Anco_Huallo: 'Anco-Huallo',
  'Pàucar del Sara Sara': 'Páucar del Sara Sara',
  'Prov. Const. del Callao': 'Callao',
};
const spell = (name: string) => spelling[name] ?? name;

const districts = new Map([...DistrictData, ...Object.entries(created)]);

/** `[code, name]` of what lies directly under a code, in the order of the codes. */
function under(table: ReadonlyMap<string, string>, prefix: string): [string, string][] {
  const inside = [...table].filter(([code]) => code.length === prefix.length + 2 && code.startsWith(prefix));
  return inside.sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, name]) => [code.slice(-2), spell(name)]);
}

/** Names joined by `;`, a number only where the series of codes 01, 02, 03 … is broken. */
function packNames(entries: [string, string][]): string {
  let next = 1;
  const names = entries.map(([code, name]) => {
    const number = Number(code);
    const packed = number === next ? name : `${number}=${name}`;
    next = number + 1;
    return packed;
  });
  return names.join(';');
}

const lines = under(RegionData, '').map(([department, name]) => [
  department,
  name,
  under(ProvinceData, department).map(([province, provinceName]) => [
    province,
    provinceName,
    packNames(under(districts, department + province)),
  ]),
]);

writeFileSync(
  new URL('../src/domain/catalogues/districts.json', import.meta.url),
  `${JSON.stringify(lines, null, 1)}\n`,
);
