import { foldText } from './fold-text.ts';
import { textOf, type Values } from './record-edit.ts';

/** What is compared of an institution. */
export interface NamedInstitution {
  id: string;
  values: Values;
}

// As they are written on doors and letterheads; a point after them is optional.
const longForms: Readonly<Record<string, string>> = {
  mun: 'municipalidad',
  munic: 'municipalidad',
  muni: 'municipalidad',
  md: 'municipalidad distrital',
  mp: 'municipalidad provincial',
  mdist: 'municipalidad distrital',
  mprov: 'municipalidad provincial',
  dist: 'distrital',
  distr: 'distrital',
  prov: 'provincial',
  gob: 'gobierno',
  reg: 'regional',
  gore: 'gobierno regional',
  ger: 'gerencia',
  dir: 'direccion',
  cs: 'centro salud',
  ps: 'puesto salud',
  eess: 'establecimiento salud',
  posta: 'puesto',
  hosp: 'hospital',
  ie: 'institucion educativa',
  inst: 'institucion',
  educ: 'educativa',
  cc: 'comunidad campesina',
  ccnn: 'comunidad nativa',
  com: 'comunidad',
  asoc: 'asociacion',
  ugel: 'unidad gestion educativa local',
  dre: 'direccion regional educacion',
  diresa: 'direccion regional salud',
  geresa: 'gerencia regional salud',
  sta: 'santa',
  sto: 'santo',
  sn: 'san',
};
const smallWords = new Set('de del la las el los y e en para a al no nro n'.split(' '));
// Words for what a thing is, not which one: «Puesto de Salud Vinchos» is no «Puesto de Salud Paccha».
const kindWords = new Set(
  (
    'municipalidad distrital provincial gobierno regional local gerencia direccion oficina subgerencia unidad gestion ' +
    'centro puesto establecimiento salud red microred hospital institucion educativa educacion escuela colegio ' +
    'comunidad campesina nativa asociacion comite junta programa proyecto servicio agencia agraria empresa ejecutora'
  ).split(' '),
);
// Where each name says another one of these, they are two: the province and the district of the same name, health and schools.
const contrasts: readonly (readonly string[])[] = [
  ['distrital', 'provincial', 'regional'],
  ['salud', 'educativa', 'educacion', 'agraria'],
  ['puesto', 'centro', 'hospital', 'red', 'microred'],
];
const kindWeight = 0.3;
const similarFrom = 0.7;

/**
 * Institutions that may be the same as this one: the same district (or one of both without district yet) and a name that
 * says nearly the same once abbreviations are written out. Most alike first; those in `except` and itself are left out.
 */
export function similarInstitutions<I extends NamedInstitution>(
  candidate: NamedInstitution,
  institutions: readonly I[],
  except: readonly string[] = [],
): I[] {
  const words = wordsOf(candidate.values.name);
  if (words.length === 0) return [];
  const district = textOf(candidate.values.district);
  return institutions
    .filter(({ id }) => id !== candidate.id && !except.includes(id))
    .filter(({ values }) => district === '' || [district, ''].includes(textOf(values.district)))
    .map((institution) => ({ institution, likeness: likenessOf(words, wordsOf(institution.values.name)) }))
    .filter(({ likeness }) => likeness >= similarFrom)
    .sort((a, b) => b.likeness - a.likeness || (a.institution.id < b.institution.id ? -1 : 1))
    .map(({ institution }) => institution);
}

/** 'Mun. Dist. de Vinchos' → ['municipalidad', 'distrital', 'vinchos']. */
function wordsOf(name: unknown): string[] {
  const folded = foldText(typeof name === 'string' ? name : '').replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1');
  const words = folded
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (Object.hasOwn(longForms, word) ? longForms[word]!.split(' ') : [word]));
  return [...new Set(words)].filter((word) => word !== '' && !smallWords.has(word));
}

/** 0 … 1: twice the weight in common over the weight of both; what only one of them leaves out weighs nothing. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  if (other.length === 0 || contrasts.some((group) => isContrast(group, one, other))) return 0;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const common = short.filter((word) => long.some((each) => isSameWord(word, each)));
  if (common.length === short.length && short.length > 1) return 1;
  return (2 * weightOf(common)) / (weightOf(short) + weightOf(long));
}

function isContrast(group: readonly string[], one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one, other].map((words) => group.filter((word) => words.includes(word)));
  return a!.length > 0 && b!.length > 0 && !a!.some((word) => b!.includes(word));
}

function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (kindWords.has(word) ? kindWeight : 1), 0);
}

// One letter wrong in a long word is a slip of the finger; in a number or a short word it is another one.
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || /\d/.test(a + b) || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
