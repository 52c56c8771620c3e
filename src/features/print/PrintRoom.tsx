import { AccompanimentPrintPage } from './accompaniment/AccompanimentPrintPage.tsx';
import { ActPrintPage } from './acts/ActPrintPage.tsx';
import { CheckCodePage } from './acts/CheckCodePage.tsx';
import { MinutesBookPage } from './acts/MinutesBookPage.tsx';
import { AgendaPrintPage } from './agenda/AgendaPrintPage.tsx';
import { AssessmentPrintPage } from './assessment/AssessmentPrintPage.tsx';
import { BlankFormPage } from './blank/BlankFormPage.tsx';
import { BlankFormsPage } from './blank/BlankFormsPage.tsx';
import { ChangesPrintPage } from './changes/ChangesPrintPage.tsx';
import { ClosingPrintPage } from './closing/ClosingPrintPage.tsx';
import { ContextPrintPage } from './context/ContextPrintPage.tsx';
import { DemandPrintPage } from './demands/DemandPrintPage.tsx';
import { DemandsPrintPage } from './demands/DemandsPrintPage.tsx';
import type { RecordPrintProps } from './print-page-props.ts';
import { VisitPrintPage } from './visit/VisitPrintPage.tsx';

export interface PrintRoomProps extends RecordPrintProps {
  sheet:
    | 'visit'
    | 'agreements'
    | 'assessment'
    | 'closing'
    | 'accompaniment'
    | 'context'
    | 'changes'
    | 'demand'
    | 'demands'
    | 'agenda'
    | 'blank'
    | 'blank-forms'
    | 'check-code'
    | 'minutes-book';
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
    case 'closing':
      return <ClosingPrintPage {...props} />;
    case 'accompaniment':
      return <AccompanimentPrintPage {...props} />;
    case 'context':
      return <ContextPrintPage {...props} />;
    case 'changes':
      return <ChangesPrintPage {...props} />;
    case 'demand':
      return <DemandPrintPage {...props} />;
    case 'demands':
      return <DemandsPrintPage {...props} />;
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
