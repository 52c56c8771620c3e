import { exampleId, type KindStory } from '../example-story.ts';

const [targets, access] = [exampleId('acuerdo-metas-2027'), exampleId('acuerdo-clave-padron')] as const;

/**
 * An act printed in October. Its code and prints are those that printing gives (tests/domain/example): whoever corrects a
 * word of these agreements has to print it anew.
 */
export const octoberAct: KindStory = {
  kind: 'act',
  id: exampleId('acta-octubre'),
  on: '2026-10-16',
  values: {
    instrument: undefined,
    code: 'EMVC-GBZP-SQGY',
    agreements: [access, targets],
    institution: exampleId('red-valle-alto'),
    plan: exampleId('plan-padron'),
    madeOn: '2026-10-15',
    careful: false,
    prints: {
      [targets]: {
        statement: 'GCBT-6WXS',
        responsible: '7762-7R7W',
        dueOn: 'PP30-4TB7',
        verification: 'XXCH-PVFY',
        proposedBy: '2FZW-S05N',
        decidedBy: 'SZSV-JPJ0',
        dependsOn: '8YST-Y2WM',
      },
      [access]: {
        statement: 'XPQY-1XS6',
        responsible: 'TFGS-C4WN',
        dueOn: '1Y07-1CY1',
        verification: '6K2K-P3MP',
        proposedBy: 'AWR9-NZD9',
        decidedBy: '1DP6-2F32',
        dependsOn: 'D3TE-YQ56',
      },
    },
  },
};
