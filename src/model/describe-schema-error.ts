import { describeValue } from './describe-value.ts';
import type { SchemaError } from './generated/validate-document.js';
import type { ProblemCode } from './problem.ts';

/** What a schema error means, in plain words. */
export interface SchemaErrorWords {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint?: string;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  'string,object': 'a text or an object',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'an object',
};

function typeWords(type: string, received: unknown): SchemaErrorWords {
  const message = `${describeValue(received)} is not ${TYPE_NAMES[type] ?? type}`;
  const isUnquoted = typeof received === 'number' && type.startsWith('string');
  return { code: 'wrong-type', message, ...(isUnquoted && { hint: `Put it in quotation marks: "${received}".` }) };
}

/** Words for one misfit found by the validator; `received` is the value that does not fit. */
export function describeSchemaError({ keyword, params }: SchemaError, received: unknown): SchemaErrorWords {
  switch (keyword) {
    case 'required':
      return { code: 'missing-field', message: `\`${String(params.missingProperty)}\` is missing` };
    case 'enum':
      return {
        code: 'bad-value',
        message: `${describeValue(received)} is not known here`,
        hint: `Use one of: ${String(params.allowedValues).replaceAll(',', ', ')}.`,
      };
    case 'minimum':
      return { code: 'bad-value', message: `${describeValue(received)} is less than ${String(params.limit)}` };
    case 'maximum':
      return { code: 'bad-value', message: `${describeValue(received)} is more than ${String(params.limit)}` };
    default:
      return typeWords(String(params.type), received);
  }
}
