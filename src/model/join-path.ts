/** The path of a field: `events[3]` and `when` → `events[3].when`; unusual names in brackets: `title["zh Hans"]`. */
export function joinPath(path: string, field: string): string {
  if (!/^[\w$-]+$/.test(field)) return `${path}[${JSON.stringify(field)}]`;
  return path === '' ? field : `${path}.${field}`;
}
