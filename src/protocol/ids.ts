import { bytesToBase64url, isBase64url } from './base64url.ts';

/** `count` random bytes: the dice are an argument, so that a simulation can repeat them. */
export type Random = (count: number) => Uint8Array;

/** Id of a change or of a record: 128 random bits, 22 characters, never derived from a clock. */
export const newId = (random: Random): string => bytesToBase64url(random(16));

/** Key of a list row that will never be a record of its own: 48 random bits, 8 characters. */
export const newKey = (random: Random): string => bytesToBase64url(random(6));

/** Name of one local database on one tablet: 96 random bits, 16 characters, never reused. */
export const newReplica = (random: Random): string => bytesToBase64url(random(12));

/** Secret of a device: 256 random bits, 43 characters; the endpoint keeps only its hash. */
export const newToken = (random: Random): string => bytesToBase64url(random(32));

export const isId = (text: string): boolean => isBase64url(text, 22);
export const isReplica = (text: string): boolean => isBase64url(text, 16);
/** 43 characters: a base64url SHA-256, or a token. */
export const isHash = (text: string): boolean => isBase64url(text, 43);
