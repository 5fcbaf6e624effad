/**
 * @typedef {import('./read-elements.mjs').Elements} Elements
 * @typedef {import('./read-elements.mjs').Described} Described
 */

const NOTICE = '// Made from custom-elements.json when the package is built.';

/** Types of the language and of the page; all other names are those of the package. */
const BUILT_IN = new Set(['Date', 'Readonly', 'Partial', 'Record']);

/** @param {readonly Described[]} described */
function namesIn(described) {
  const words = described.flatMap(({ type }) => type.replace(/'[^']*'/g, '').match(/\b[A-Z]\w+/g) ?? []);
  return [...new Set(words)].filter((word) => !BUILT_IN.has(word)).sort();
}

/** @param {string} name */
const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** @param {Described} described */
const prop = ({ name, type, description }) =>
  `/** ${description} */\n  ${key(name)}?: ${type.includes('undefined') ? type : `${type} | undefined`};`;

/** @param {Described} described */
const event = ({ name, type, description }) => `/** ${description} */\n  ${key(name)}: ${type};`;

/** @param {number} width @param {readonly string[]} lines */
const indented = (width, lines) => lines.map((line) => ' '.repeat(width) + line).join('\n');

/** @param {Elements} elements */
const elementImports = ({ tags }) =>
  tags.map(({ className, entry }) => `import type { ${className} } from '${entry}';`).join('\n');

/**
 * @param {Elements} elements
 * @param {(className: string) => string} typeOf
 */
const tagMap = ({ tags }, typeOf) => tags.map(({ tag, className }) => `'${tag}': ${typeOf(className)};`);

/** @param {Elements} elements */
const props = ({ props, events }) => `${NOTICE}
import type { ${namesIn([...props, ...events]).join(', ')} } from './class.js';

/** What a template can set: properties, and attributes whose name is another. */
export interface TimelineProps {
${indented(2, props.map(prop))}
}

/** What a template can listen to. */
export interface TimelineEvents {
${indented(2, events.map(event))}
}
`;

/** React 19 sets properties and adds listeners for `on` and the name of the event. */
const react = (/** @type {Elements} */ elements) => `${NOTICE}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { TimelineEvents, TimelineProps } from './framework-props.js';
${elementImports(elements)}

/** What React's JSX takes for an element of this package. */
export type TimelineJsx<Element extends HTMLElement> = Omit<
  DetailedHTMLProps<HTMLAttributes<Element>, Element>,
  keyof TimelineProps
> &
  TimelineProps & { [Name in keyof TimelineEvents as \`on\${Name}\`]?: ((event: TimelineEvents[Name]) => void) | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${indented(
  6,
  tagMap(elements, (name) => `TimelineJsx<${name}>`),
)}
    }
  }
}
`;

/** Vue reads what a template may set from `$props` and what it may listen to from `$emit`. */
const vue = (/** @type {Elements} */ elements) => `${NOTICE}
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { TimelineEvents, TimelineProps } from './framework-props.js';
${elementImports(elements)}

/** An element of this package as Vue's templates see it. */
export type TimelineComponent<Element extends HTMLElement> = new () => Element & {
  /** For templates only: the element has no such property. */
  $props: Omit<HTMLAttributes, keyof TimelineProps> & TimelineProps & PublicProps;
  /** For templates only: the element has no such method. */
  $emit: EmitFn<{ [Name in keyof TimelineEvents]: (event: TimelineEvents[Name]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
${indented(
  4,
  tagMap(elements, (name) => `TimelineComponent<${name}>`),
)}
  }
}
`;

/** Svelte 5 listens with `onrt-select`, Svelte 4 with `on:rt-select`. */
const svelte = (/** @type {Elements} */ elements) => `${NOTICE}
import type { HTMLAttributes } from 'svelte/elements';
import type { TimelineEvents, TimelineProps } from './framework-props.js';
${elementImports(elements)}

/** What Svelte's templates take for an element of this package. */
export type TimelineAttributes<Element extends HTMLElement> = Omit<HTMLAttributes<Element>, keyof TimelineProps> &
  TimelineProps & {
    [Name in keyof TimelineEvents as \`on\${Name}\` | \`on:\${Name}\`]?:
      | ((event: TimelineEvents[Name]) => void)
      | null
      | undefined;
  };

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${indented(
  4,
  tagMap(elements, (name) => `TimelineAttributes<${name}>`),
)}
  }
}
`;

/** Files of types by their name below `dist/types`, each a function from the elements to its text. */
export const DECLARATIONS = {
  'framework-props.d.ts': props,
  'react.d.ts': react,
  'vue.d.ts': vue,
  'svelte.d.ts': svelte,
};
