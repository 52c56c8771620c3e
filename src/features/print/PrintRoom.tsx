import { ActPrintPage } from './acts/ActPrintPage.tsx';
import { CheckCodePage } from './acts/CheckCodePage.tsx';
import { MinutesBookPage } from './acts/MinutesBookPage.tsx';
import { AgendaPrintPage } from './agenda/AgendaPrintPage.tsx';
import { AssessmentPrintPage } from './assessment/AssessmentPrintPage.tsx';
import { BlankFormPage } from './blank/BlankFormPage.tsx';
import { BlankFormsPage } from './blank/BlankFormsPage.tsx';
import type { RecordPrintProps } from './print-page-props.ts';
import { VisitPrintPage } from './visit/VisitPrintPage.tsx';

export interface PrintRoomProps extends RecordPrintProps {
  sheet: 'visit' | 'agreements' | 'assessment' | 'agenda' | 'blank' | 'blank-forms' | 'check-code' | 'minutes-book';
  /** Of an act, to be checked at once. */
  code?: string;
}

/** Everything that goes to paper, in one file that is fetched when the first sheet is asked for. */
export function PrintRoom({ sheet, ...props }: PrintRoomProps) {
  switch (sheet) {
    case 'visit':
      return <VisitPrintPage {...props} />;
    case 'agreements':
      return <ActPrintPage {...props} />;
    case 'assessment':
      return <AssessmentPrintPage {...props} />;
    case 'agenda':
      return <AgendaPrintPage {...props} />;
    case 'blank':
      return <BlankFormPage {...props} />;
    case 'blank-forms':
      return <BlankFormsPage />;
    case 'check-code':
      return <CheckCodePage {...props} />;
    case 'minutes-book':
      return <MinutesBookPage {...props} />;
    default:
      return sheet satisfies never;
  }
}
