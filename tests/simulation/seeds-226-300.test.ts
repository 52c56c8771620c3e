import { describeSeeds } from './describe-seeds.ts';

describeSeeds(226, 300);
