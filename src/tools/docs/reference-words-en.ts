import type { ReferenceWords } from './reference-words.ts';

/** The reference in English, the language of the manifest and the schema. */
export const referenceWordsEn: ReferenceWords = {
  sections: {
    attributes: { title: 'Attributes' },
    properties: { title: 'Properties', intro: 'Beside those of the attributes.' },
    methods: { title: 'Methods' },
    events: { title: 'Events', intro: 'All of them bubble and leave the shadow tree.' },
    slots: { title: 'Content' },
    cssProperties: { title: 'Custom properties', intro: 'Light and dark bring their own.' },
    cssParts: { title: 'Parts', intro: 'For `::part(…)`.' },
  },
  betweenTheTags: 'between the tags',
  readOnly: 'read only',
  required: 'required',
  types: { edtf: 'EDTF date', asOfDay: 'day, EDTF', url: 'address', text: 'text', anything: 'anything' },
  byDefault: (value) => `default ${value}`,
  listOf: (type) => `list of ${type}`,
  oneOf: (types) => types.join(' or '),
  byName: (type) => `${type} by name`,
  withExamples: (sentence, examples) => `${sentence} Such as ${examples.join(', ')}.`.trimStart(),
  partName: (name) => name.replace(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`),
  sentence: (english) => english,
};
