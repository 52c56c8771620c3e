import { sharingOf } from './assessment.ts';
import { foldText } from './fold-text.ts';
import type { Field } from './instruments/instrument.ts';
import { type Rating, ratingStep, readRating } from './rating.ts';
import { rowKeys, textOf, type Values, valuesUnder } from './record-edit.ts';
import { readUse, type UseRating, useSharingOf } from './use-levels.ts';

/**
 * What may stand on paper, which anybody can pick up (product page, rules): never what is sensitive or sealed, voices only
 * when both sides share them and opened them, names only of who accepted, and none where the institution asks for care.
 */
const drawnElsewhere: readonly string[] = ['files', 'signature', 'history', 'agreement-review', 'assessment'];
const placeFields: readonly string[] = ['place', 'settlement', 'district', 'districts'];
const whoFields: readonly string[] =
  'responsible decidedBy talkedWith productOwner noticedBy sustainedBy who whoChoseIt handover givenBy ledBy askedBy proposedBy referredTo source'.split(
    ' ',
  );

/** Whether the answer to a field may be printed as it stands; what other records or the tablet draw is left out too. */
export function isPrintable(field: Field, careful: boolean): boolean {
  if (isSecret(field) || drawnElsewhere.includes(field.type)) return false;
  return !(careful && (isPlace(field) || isSomebody(field)));
}

/** What no paper shows, whoever asks for it. */
export function isSecret({ sensitive, sealed }: Pick<Field, 'sensitive' | 'sealed'>): boolean {
  return sensitive === true || sealed === true;
}

/** A text that says who: beside the role it may hold a name. */
export function tellsWho({ id, type, personalData }: Field): boolean {
  return personalData === true || (type === 'text' && whoFields.includes(id));
}

function isPlace({ id, type }: Field): boolean {
  return type === 'district' || type === 'districts' || placeFields.includes(id);
}

function isSomebody({ entities }: Field): boolean {
  return (entities ?? []).some((entity) => entity === 'person' || entity === 'expert');
}

/** A person of a note as paper tells of her. Never with organisation or district: beside a role they name one person. */
export interface PrintablePerson {
  /** Option of the field `role`. */
  role: string;
  position: string;
  name: string;
}

/** The people of a visit note: name only of who accepted it, and of nobody where the institution asks for care. */
export function printablePeople(values: Values, careful: boolean): PrintablePerson[] {
  return rowKeys(values, 'participants').map((key) => {
    const person = valuesUnder(values, `participants/${key}`);
    const mayName = person.nameAccepted === true && !careful;
    return {
      role: textOf(person.role) || 'assisted',
      position: printableResponsible(textOf(person.position), careful),
      name: mayName ? textOf(person.name) : '',
    };
  });
}

/**
 * Who answers for something, as paper tells it: as it was written, or only the role where the institution asks for care.
 * Codes of acts depend on it: what it answers for a text never changes.
 */
export function printableResponsible(text: string, careful: boolean): string {
  return careful ? roleIn(text) : text.trim();
}

/** Criterion of a diagnosis without what must not be printed: voices need both consent to share and being opened. */
export function printableRating(values: Values, criterion: string): Rating {
  const sharing = sharingOf(values);
  if (sharing === 'nothing') return {};
  const rating = readRating(values, criterion);
  const { team, teamNote, assistant, assistantNote, opened, ...agreed } = rating;
  if (sharing === 'voices' && opened) return rating;
  return ratingStep(rating) === 'concluded' ? agreed : {};
}

/** The use of a capacity in one contact without what must not be printed: as of a diagnosis. */
export function printableUse(values: Values): UseRating {
  const use = readUse(values);
  const { team, assistant, opened, ...agreed } = use;
  if (useSharingOf(values) === 'voices' && opened) return use;
  return ratingStep(use) === 'concluded' ? agreed : {};
}

/** Whether what each side of a closing answered apart may be printed: both were opened, or came finished from paper. */
export function areSidesOpen({ learnedOpened, completion }: Values): boolean {
  return learnedOpened === undefined ? completion === 'finished' : learnedOpened === true;
}

// Beginnings of the words by which somebody is called for what she does, or a group for what it is; without accents.
const roleBeginnings =
  'abogad administra agente alcald analista apu area asamblea asesor asistent chofer cobrador comite comunidad conductor consejo contador coordina delegad despacho digitador direc dirigent docent economist encargad enfermer equipo especialista establecimiento estadistic facilitador fiscal gasfiter gerenc gerent gestor gobierno guardaparque ingenier inspector institucion interprete jef junta lider logistic medic motorista municipalidad nutricion obrer obstetra oficina operador operari partera planeamiento planificacion presiden presupuest profesor promotor psicolog puesto quien red regidor registrador representante responsable rondero secretari subgeren subprefect supervisor tecnic teniente tesorer trabajador traductor ugel unidad vicepresiden vigilan vocal voluntari'.split(
    ' ',
  );
const articles: readonly string[] = ['el', 'la', 'los', 'las'];
const links: readonly string[] = [...articles, 'de', 'del', 'y', 'e', 'a', 'al', 'en', 'con'];

/** The role that a free text tells, without names; '' when it tells none for sure: the line is then filled by hand. */
function roleIn(text: string): string {
  const parts = text.split(/[,;:()/\n–—]| - /).map((part) => part.trim().split(/\s+/).filter(Boolean));
  return parts.map(roleOfWords).find((role) => role !== '') ?? '';
}

function roleOfWords(words: string[]): string {
  const start = articles.includes(foldText(words[0] ?? '')) ? 1 : 0;
  const first = foldText(words[start] ?? '');
  if (!roleBeginnings.some((beginning) => first.startsWith(beginning))) return '';
  // A capital after the first word begins a name, or something that cannot be told from one.
  const end = words.findIndex((word, place) => place > start && isCapitalised(word));
  const kept = words.slice(0, end < 0 ? undefined : end);
  while (links.includes(foldText(kept.at(-1) ?? ''))) kept.pop();
  return kept.join(' ');
}

// 'UGEL' and 'POI' are no names.
function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) || /^\p{Lu}\.?$/u.test(word) || /^\p{Lu}{7,}$/u.test(word);
}
