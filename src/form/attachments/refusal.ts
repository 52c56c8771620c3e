import { attachmentsTexts } from '#texts/attachments.ts';

/** Why a file was not added. Nothing else of the form is touched by it. */
export type Refusal =
  | { why: 'too-many-pixels'; megapixels: number }
  | { why: 'document-too-large'; bytes: number }
  | {
      why:
        | 'not-a-picture'
        | 'foreign-picture'
        | 'not-a-document'
        | 'not-accepted'
        | 'careful'
        | 'already'
        | 'full'
        | 'broken'
        | 'not-saved-yet';
    };

/** In words, with what can be done. */
export function sayRefusal(refusal: Refusal): string {
  const texts = attachmentsTexts.refused;
  switch (refusal.why) {
    case 'too-many-pixels':
      return texts['too-many-pixels'](refusal.megapixels);
    case 'document-too-large':
      return texts['document-too-large'](refusal.bytes);
    default:
      return texts[refusal.why];
  }
}
