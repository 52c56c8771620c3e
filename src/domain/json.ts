/** Any value that survives JSON: what a field of a record may hold. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
