import type { Person } from '../person.ts';

/** Who writes in the example region: nobody real. The first one has the session. */
export const examplePeople: readonly [Person, ...Person[]] = [
  { id: 'example-assistant', name: 'Asistente Demo 1', role: 'assistant', regions: ['99'] },
  { id: 'example-assistant-2', name: 'Asistente Demo 2', role: 'assistant', regions: ['99'] },
];
