import type { EnrolReply } from '#protocol/wire.ts';
import type { Account } from '#store/tables.ts';
import { isEnrolReply } from '#sync/enrolment.ts';
import type { Answer } from '#sync/wire/answer.ts';
import { sendMessage } from '#sync/wire/send-message.ts';
import type { Wire } from '#sync/wire/wire.ts';

/**
 * Presents the sealed pass of the enrolment, so that an endpoint restored from an older backup knows this tablet again
 * under the same ids. A refusal means that the person must enter with a new code.
 */
export function readmit(wire: Wire, { pass, device, token }: Account): Promise<Answer<EnrolReply>> {
  const body = JSON.stringify({ pass, device, token });
  return sendMessage(wire, { method: 'POST', path: '/v1/readmit', body, token }, isEnrolReply);
}
