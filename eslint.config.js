import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Ways to put text into a page or a date that this project does without. */
const unwantedSyntax = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Texts are texts: use a Lit template or textContent.',
  },
  {
    selector: "NewExpression[callee.name='Date'] > Literal.arguments[raw=/^['\"]/]",
    message: 'Reading a date from a string depends on the machine: use parseEdtf or Date.UTC.',
  },
  {
    selector: "NewExpression[callee.name='Date'] > TemplateLiteral.arguments",
    message: 'Reading a date from a string depends on the machine: use parseEdtf or Date.UTC.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='parse']",
    message: 'Reading a date from a string depends on the machine: use parseEdtf or Date.UTC.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
];

const unwantedInSource = [
  ...unwantedSyntax,
  {
    selector: 'TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict page forbids style attributes: use presentation attributes or style.setProperty.',
  },
  {
    selector: "PropertyDefinition[accessibility='private']:not(:has(> Decorator))",
    message: 'Use #name; only a field with a decorator cannot.',
  },
];

export default defineConfig(
  globalIgnores(['dist', '**/generated', '.vitest', 'coverage', 'test/apps/*/src']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // An empty text is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Spreading a text gives its code points, which is what measuring and slugs need.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `@click=${this.#onClick}` is how Lit binds; it calls with the host as `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Typed arrays are read in loops whose bounds the compiler cannot see.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.mjs'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 3],
      // A switch over a union is one decision, however long the union.
      complexity: ['error', { max: 12, variant: 'modified' }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...unwantedInSource],
      'no-restricted-imports': [
        'error',
        { paths: ['lit/directives/style-map.js', 'lit/directives/unsafe-html.js', 'lit/directives/unsafe-svg.js'] },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...unwantedSyntax] },
  },
  {
    files: ['src/{util,model,layout,locale,formats,draft,interaction}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'localStorage', 'performance'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The same input gives the same result: pass the time in.' },
        { object: 'Math', property: 'random', message: 'The same input gives the same result.' },
      ],
    },
  },
  {
    files: ['src/{elements,render,app}/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice']],
  },
  {
    // The level of a heading is known at run time only: lit/static-html binds the tag name, which the rules cannot tell.
    files: ['src/elements/views/heading.ts'],
    rules: { 'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off' },
  },
);
