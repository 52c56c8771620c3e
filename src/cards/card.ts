/** Colour of a chip; its words say the same, colour never stands alone. */
export type ChipTone = 'wait' | 'ok' | 'clay' | 'lake';

/** What a list shows of a record it does not own. */
export interface Card {
  /** Word for the kind: 'Nota de visita'. */
  label: string;
  title: string;
  line: string;
  /** A longer quotation for the thread. */
  text?: string;
  chip?: { text: string; tone: ChipTone };
  /** 'YYYY-MM-DD' by which a list orders the record. */
  date?: string;
  /** Name of the institution, for a reader who does not stand in it already. */
  institution?: string;
}

/** What a card has to look up, and the day on which it is read ('YYYY-MM-DD'). */
export interface CardContext {
  today: string;
  /** Name of an 'institution', a 'plan' or a 'district'; undefined while it has not arrived on this tablet. */
  nameOf: (entity: string, id: string) => string | undefined;
}
