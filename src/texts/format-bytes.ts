const decimal = (n: number) => (n < 10 ? n.toFixed(1).replace('.', ',').replace(',0', '') : String(Math.round(n)));

/** 480000 → '480 KB', 5800000000 → '5,8 GB'; thousands, as tablets count them. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1e6) return `${decimal(bytes / 1e3)} KB`;
  if (bytes < 1e9) return `${decimal(bytes / 1e6)} MB`;
  return `${decimal(bytes / 1e9)} GB`;
}
