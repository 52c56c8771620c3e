/** Where a file is taken from. */
export type FileSource = 'camera' | 'gallery' | 'document';

/** Opens the tablet's own chooser; [] when the person went back. Must follow a tap by less than 5 s. */
export function chooseFiles(source: FileSource, page: Document = document): Promise<File[]> {
  const input = page.createElement('input');
  input.type = 'file';
  input.accept = source === 'document' ? 'application/pdf' : 'image/*';
  if (source === 'camera') input.setAttribute('capture', 'environment');
  else input.multiple = true;
  return new Promise((resolve) => {
    const done = () => {
      for (const [target, name] of ends) target.removeEventListener(name, done);
      resolve([...(input.files ?? [])]);
    };
    // Browsers without `cancel` (before Chrome 113) tell nothing: the next touch of the page means that it is closed.
    const ends = [
      [input, 'change'],
      [input, 'cancel'],
      [page, 'pointerdown'],
      [page, 'keydown'],
    ] as const;
    for (const [target, name] of ends) target.addEventListener(name, done);
    input.click();
  });
}
