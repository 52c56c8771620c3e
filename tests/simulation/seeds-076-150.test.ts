import { describeSeeds } from './describe-seeds.ts';

describeSeeds(76, 150);
