import type { Command } from './command.ts';

/** Name the command line goes by. */
export const PROGRAM = 'relations-timeline';

/** What `--help` prints. */
export function programHelp(commands: ReadonlyMap<string, Command>): string {
  const rows = [...commands].map(([name, { usage, summary }]) => ({ call: `${PROGRAM} ${name} ${usage}`, summary }));
  const widest = Math.max(...rows.map(({ call }) => call.length));
  return `A sourced timeline as an SVG file, from timeline documents (JSON); such documents to and from other formats, and drafted from an article.

${rows.map(({ call, summary }) => `  ${call.padEnd(widest)}  ${summary}`).join('\n')}

  FILE  a document; several are merged in order; - is standard input.
        Without FILE: the bundled documents on US–China relations.

  ${PROGRAM} COMMAND --help  the options of a command
  ${PROGRAM} --version       the version

${STATUS}
`;
}

/** What `--help` after a command prints. */
export const commandHelp = (name: string, { usage, summary, details }: Command): string =>
  `${PROGRAM} ${name} ${usage}: ${summary}

${details}

${STATUS}
`;

const STATUS = 'Exit status: 0 done; 1 bad data, or a file that cannot be read or written; 2 bad use.';
