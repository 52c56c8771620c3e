/**
 * Where a camera takes somebody with that code: Ayni's first screen with the code written. It stands behind `#`, which no
 * browser sends, so that a code never reaches the log of a server.
 */
export function entryAddress(origin: string, code: string): string {
  return `${origin}/#codigo=${code}`;
}
