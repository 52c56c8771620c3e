/** Where the bytes of files lie on this tablet, by stream and SHA-256 (base64url). What fails throws. */
export interface FileShelf {
  /** All or nothing: a page that dies meanwhile leaves no half of a file. */
  write: (stream: string, sha256: string, bytes: Blob) => Promise<void>;
  /** Undefined when it is not here. */
  read: (stream: string, sha256: string) => Promise<Blob | undefined>;
  /** Nothing to remove is no trouble. */
  remove: (stream: string, sha256: string) => Promise<void>;
  list: () => Promise<{ stream: string; sha256: string }[]>;
  /** Base64url SHA-256. */
  hash: (bytes: Blob) => Promise<string>;
  /** What the browser says to be free, in bytes: a hint, a failed write is the truth. Undefined when it does not say. */
  freeBytes: () => Promise<number | undefined>;
}
