import type { DistrictTable } from '../catalogues/districts.ts';

const department = 'Región Demo';

/** The invented districts, the only ones that can be chosen while the example region is open. */
export const exampleDistricts: DistrictTable = [
  { code: '990101', name: 'Ccoriwasi (demo)', province: 'Valle Alto (demo)', department },
  { code: '990201', name: 'Nueva Bocatoma del Ene (demo)', province: 'La Ribera (demo)', department },
  { code: '990301', name: 'Puerto Jach’aquta (demo)', province: 'Jach’aquta (demo)', department },
];
