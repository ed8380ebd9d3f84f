import type * as z from 'zod';

/** What is wrong with a value, for whoever fills in a form and knows nothing of schemas. */
export function faultWords(issue: z.core.$ZodIssue): string {
  if ('input' in issue && (issue.input === undefined || issue.input === null)) return 'This is needed.';
  switch (issue.code) {
    case 'invalid_value':
      return `Choose one of: ${issue.values.map(String).join(', ')}.`;
    case 'too_big':
      return `At most ${issue.maximum}${countedIn(issue.origin)}.`;
    case 'too_small':
      return issue.origin === 'string' || issue.input === ''
        ? 'This is needed.'
        : `At least ${issue.minimum}${countedIn(issue.origin)}.`;
    case 'invalid_format':
      return issue.format === 'date' ? 'A day of the calendar, such as 2027-03-14.' : sentence(issue.message);
    case 'invalid_type':
      return `Not ${issue.input === true || issue.input === false ? 'yes or no' : 'this kind of value'} here: ${issue.expected} is wanted.`;
    case 'unrecognized_keys':
      return `Nothing of this name is known here: ${issue.keys.join(', ')}.`;
    default:
      return sentence(issue.message);
  }
}

function countedIn(origin: string): string {
  if (origin === 'string') return ' letters';
  return origin === 'array' ? ' of them' : '';
}

/** A message of a schema as a sentence, code marks as quotation marks. */
export function sentence(message: string): string {
  const plain = message.replace(/`([^`]*)`/g, '“$1”');
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}${/[.!?]$/.test(plain) ? '' : '.'}`;
}
