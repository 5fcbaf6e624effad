/** A change of an app's source that its framework's own checker has to refuse. */
export interface Mistake {
  /** File of the app. */
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
}

/** An app under `test/apps`, and what is to be tested of it beyond what all of them do. */
export interface App {
  readonly name: string;
  /** Packages whose versions are told. */
  readonly packages: readonly string[];
  readonly mistakes: readonly Mistake[];
  /** Whether `npm run build` makes `dist`, and `npm run ssr` writes the page on a server. */
  readonly builds: boolean;
  readonly rendersOnServer: boolean;
}

/** An event's detail has no `count`, and `show` knows no `pie`. */
function mistakesIn(file: string, inTemplate = true): readonly Mistake[] {
  const detail = { file, right: 'detail.eventCount', wrong: 'detail.count' };
  return inTemplate ? [detail, { file, right: 'show="chart"', wrong: 'show="pie"' }] : [detail];
}

/** In the order of the table of results. */
export const APPS: readonly App[] = [
  {
    name: 'plain',
    packages: ['typescript'],
    mistakes: mistakesIn('app.js', false),
    builds: false,
    rendersOnServer: false,
  },
  {
    name: 'vite',
    packages: ['vite', 'typescript'],
    mistakes: mistakesIn('src/main.ts', false),
    builds: true,
    rendersOnServer: false,
  },
  {
    name: 'react',
    packages: ['react', '@types/react', 'typescript'],
    mistakes: mistakesIn('src/app.tsx'),
    builds: true,
    rendersOnServer: true,
  },
  {
    name: 'vue',
    packages: ['vue', 'vue-tsc'],
    mistakes: mistakesIn('src/app.vue'),
    builds: true,
    rendersOnServer: true,
  },
  {
    name: 'svelte',
    packages: ['svelte', 'svelte-check'],
    mistakes: mistakesIn('src/app.svelte'),
    builds: true,
    rendersOnServer: true,
  },
  {
    name: 'angular',
    packages: ['@angular/core', '@angular/compiler-cli'],
    // Angular looks into no property of an element it has no directive for.
    mistakes: mistakesIn('src/app.ts', false),
    builds: true,
    rendersOnServer: false,
  },
];
