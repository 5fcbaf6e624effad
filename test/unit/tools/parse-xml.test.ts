import { describe, expect, test } from 'vitest';
import { childElements, elementsOf, parseXml, textOf } from '../../tools/parse-xml.ts';

const file = (content: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${content}\n`;

describe('the XML reader of the tests', () => {
  test('gives elements, attributes and text', () => {
    const root = parseXml(file('<a x="1 &lt; 2"><b/>t&amp;<c:d>u</c:d></a>'));
    expect(root).toMatchObject({ name: 'a', attributes: { x: '1 < 2' } });
    expect(childElements(root).map(({ name }) => name)).toEqual(['b', 'c:d']);
    expect(elementsOf(root)).toHaveLength(3);
    expect(textOf(root)).toBe('t&u');
  });

  test.each([
    ['no declaration', '<a/>'],
    ['an element left open', file('<a><b></a>')],
    ['the root left open', file('<a>')],
    ['a second root', file('<a/><b/>')],
    ['a closing tag too many', file('<a/></a>')],
    ['text beside the root', file('<a/>text')],
    ['a bare ampersand', file('<a>&</a>')],
    ['an unknown entity', file('<a>&nbsp;</a>')],
    ['an attribute twice', file('<a x="1" x="2"/>')],
    ['an attribute without quotes', file('<a x=1/>')],
    ['a bracket in an attribute', file('<a x="<"/>')],
    ['a comment', file('<a><!-- --></a>')],
    ['the end of a CDATA section', file('<a>]]></a>')],
    ['a control character', file('<a>\u0007</a>')],
    ['half a character', file('<a>\ud800</a>')],
  ])('refuses %s', (_, text) => {
    expect(() => parseXml(text)).toThrow(SyntaxError);
  });
});
