import { formatBytes } from './format-bytes.ts';

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** What lists, cards and Envío say of files. */
export const attachmentWords = {
  photos: (n: number) => count(n, 'foto', 'fotos'),
  documents: (n: number) => count(n, 'documento', 'documentos'),
  voices: (n: number) => count(n, 'nota de voz', 'notas de voz'),
  files: (n: number) => count(n, 'archivo', 'archivos'),
  signedHere: 'firmó en la pantalla',
  signsOnPaper: 'firmará en el papel',
  /** `what`: «2 fotos · 1 documento». */
  wait: (what: string, bytes: number, many: boolean) =>
    many
      ? `${what} · ${formatBytes(bytes)} esperan; se enviarán cuando el servidor reciba archivos.`
      : `${what} · ${formatBytes(bytes)} espera; se enviará cuando el servidor reciba archivos.`,
} as const;
