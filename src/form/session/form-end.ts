/** How a form ended: `change` is missing when nothing had been written. */
export interface FormEnd {
  completion: 'finished' | 'half-way';
  change?: string;
}
