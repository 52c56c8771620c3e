import type { EnrolReply } from '#protocol/wire.ts';
import { hasShape, isListOf, isText } from '#sync/wire/shape.ts';

const isPerson = hasShape<EnrolReply['person']>({ id: isText, name: isText, role: isText, regions: isListOf(isText) });

/** What entering and being known again are both answered with. */
export const isEnrolReply = hasShape<EnrolReply>({
  person: isPerson,
  streams: isListOf(isText),
  epoch: isText,
  pass: isText,
});
