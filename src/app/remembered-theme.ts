/** The colours a reader can choose. */
export type PageTheme = 'light' | 'dark';

const KEY = 'rt-theme';

/** The theme of a value; `undefined` for any other. */
const toTheme = (value: string | null): PageTheme | undefined =>
  value === 'light' || value === 'dark' ? value : undefined;

function stored(): PageTheme | undefined {
  try {
    return toTheme(sessionStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

/** False where the browser keeps nothing for this page. */
function store(theme: PageTheme): boolean {
  try {
    sessionStorage.setItem(KEY, theme);
    return true;
  } catch {
    return false;
  }
}

/** The theme the address asks for, else the one the reader has chosen in this tab. */
export const rememberedTheme = (): PageTheme | undefined =>
  toTheme(new URLSearchParams(location.search).get('theme')) ?? stored();

/** Remembers the reader’s choice for this tab, where nothing is kept in the address. A theme the address asked for gives way. */
export function rememberTheme(theme: PageTheme): void {
  const url = new URL(location.href);
  if (store(theme)) url.searchParams.delete('theme');
  else url.searchParams.set('theme', theme);
  if (url.href === location.href) return;
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // A page without an address of its own, or too many changes: the choice holds until the page is left.
  }
}
