/** Something to complete or to look at, beside a field. None of them ever stops saving. */
export interface Issue {
  /** Field path where a tap leads: `responsible`, `participants/ab12/position`. */
  field: string;
  /** `missing` is counted and marked, `warn` only says so, `block` keeps from marking the record as finished. */
  severity: 'missing' | 'warn' | 'block';
  /** A sentence in the language of the instrument. */
  message: string;
}
