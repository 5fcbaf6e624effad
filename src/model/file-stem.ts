/** A file name without folders, extension, query and fragment: `data/us-china.json?v=2` → `us-china`. */
export function fileStem(path: string): string {
  const name = path.replace(/[?#].*$/s, '').replace(/^.*[/\\]/s, '');
  return name.replace(/(.)\.[^.]*$/s, '$1');
}
