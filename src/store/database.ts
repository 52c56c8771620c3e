import { Dexie } from 'dexie';

export class AyniDatabase extends Dexie {}
