import type { FormFile, FormStore } from '#form/form-store.ts';
import { keepFile } from '#store/files/keep-file.ts';
import { readFile } from '#store/files/read-file.ts';
import { tidyFiles, tidyFilesOf } from '#store/files/tidy-files.ts';
import { createWebShelf } from '#store/files/web-shelf.ts';
import type { Tablet } from '#store/tablet.ts';

interface TabletFiles extends Pick<FormStore, 'keepFile' | 'readFile'> {
  tidy: () => Promise<void>;
  tidyOf: (record: string) => Promise<void>;
}

/** What a form needs of this tablet's shelf, and the tidying at start and after a save. */
export function openTabletFiles(tablet: Tablet): TabletFiles {
  const shelf = createWebShelf(tablet.db.name);
  return {
    async keepFile(file: FormFile) {
      const kept = await keepFile(tablet, shelf, file);
      if (kept.kind === 'broken') console.error('A file was not kept', kept.error);
      return kept;
    },
    readFile: (stream, sha256) => readFile(tablet.db, shelf, stream, sha256),
    tidy: () => tidyFiles(tablet, shelf),
    tidyOf: (record) => tidyFilesOf(tablet, shelf, record),
  };
}
