import { describeSeeds } from './describe-seeds.ts';

describeSeeds(151, 225);
