// What the YAML parser calls an error, in words for people who do not know YAML.
import { type Document, visit, type YAMLError } from 'yaml'
import type { Problem } from '../problem.ts'

export interface YamlProblem extends Pick<Problem, 'check' | 'message' | 'remedy'> {
  readonly at: number
}

export const check = 'yaml-syntax'
const quoteIt = "Put the whole text in quotation marks: 'like this'."
const indentation = {
  check,
  message: 'The indentation does not fit the lines around it.',
  remedy: 'Give every key of one entry the same indentation, in spaces, and a list the same before each hyphen.',
}
export const noSpaceAfterHyphen = {
  check,
  message: 'There is no space after the hyphen.',
  remedy: 'Write a space after it: «- like this».',
}
export const specialCharacter = {
  check: 'yaml-special',
  message: 'At the beginning of a text, * and & and ! mean something else in YAML.',
  remedy: `${quoteIt} What several entries share is written in each of them.`,
}

/** What is wrong, where it is best told, and what to do. */
export function explainYamlError(error: YAMLError, document: Document, text: string): YamlProblem {
  const [at] = error.pos
  const start = text.lastIndexOf('\n', at - 1) + 1
  const [rest = ''] = text.slice(at).split('\n', 1)
  const line = text.slice(start, at) + rest
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return {
        check: 'yaml-duplicate-key',
        message: `«${rest.split(':')[0] ?? ''}» stands twice in the same entry.`,
        remedy: 'Keep one of them; to give several values, write a list.',
        at,
      }
    case 'TAB_AS_INDENT': {
      const message = 'There is a tab in the indentation.'
      return { check, message, remedy: 'Indent with spaces, two for each level.', at }
    }
    case 'MULTIPLE_DOCS': {
      const message = 'This line begins a second document in the same file.'
      return { check, message, remedy: 'Remove the line ---.', at }
    }
    case 'BAD_SCALAR_START':
      return { check, message: `A text cannot begin with «${rest[0] ?? ''}» here.`, remedy: quoteIt, at }
    case 'BAD_DQ_ESCAPE': {
      const message = 'In double quotation marks, a backslash means something else.'
      return { check, message, remedy: "Use single quotation marks: 'C:\\like this'.", at }
    }
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
    case 'UNEXPECTED_TOKEN':
      return notClosed(error, document) ?? noSpace(line, start) ?? { at, ...misread(error, line, rest) }
    default:
      return { ...notYaml(error), at }
  }
}

/** Told where it opens: the parser only sees at the end that something is missing. */
function notClosed({ message, pos: [at] }: YAMLError, document: Document): YamlProblem | undefined {
  const quote = message.startsWith('Missing closing')
  if (!quote && !message.startsWith('Flow ')) return undefined
  let opened = at
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (quote && range && range[0] < at && type?.startsWith('QUOTE')) opened = range[0]
    },
    Collection: (_, { range, flow }) => {
      if (!quote && range && range[0] < at && flow === true) opened = range[0]
    },
  })
  return quote
    ? {
        check,
        message: 'The quotation mark that opens here is not closed.',
        remedy: "Close it; within single quotation marks, double an apostrophe: 'bransjen''s'.",
        at: opened,
      }
    : {
        check,
        message: 'The bracket that opens here is not closed on its line.',
        remedy: 'Close it with ] or }; a text that holds brackets goes in quotation marks.',
        at: opened,
      }
}

function noSpace(line: string, start: number): YamlProblem | undefined {
  const hyphen = /^\s*-(?=[^\s-])/.exec(line)
  if (hyphen !== null) return { ...noSpaceAfterHyphen, at: start + hyphen[0].length }
  const colon = /^\s*(?:- +)*\w+:(?=[^\s:/])/.exec(line)
  if (colon === null) return undefined
  const message = 'There is no space after the colon.'
  return { check, message, remedy: 'Write a space after it: «key: like this».', at: start + colon[0].length }
}

function misread(error: YAMLError, line: string, rest: string): Omit<YamlProblem, 'at'> {
  const { code, message } = error
  if (message.startsWith('Missing directives')) {
    const percent = 'A line above begins with %, which means something else in YAML.'
    return { check, message: percent, remedy: 'Remove it; a remark begins with #.' }
  }
  if (/[:-]\s+[*&!]/.test(line)) return specialCharacter
  if (code === 'BAD_INDENT' || message.startsWith('Sequence item')) return indentation
  if (code === 'UNEXPECTED_TOKEN') {
    if (message.startsWith('Unexpected block-seq-ind')) {
      return {
        check,
        message: 'A list cannot begin on the line of its key.',
        remedy: "Begin it on the next line; a text that begins with a hyphen goes in quotation marks: '- like this'.",
      }
    }
    if (message.startsWith('Block scalar header') || /[|>]\s*$/.test(line.slice(0, line.length - rest.length))) {
      return {
        check,
        message: 'After | or > the text begins on the next line.',
        remedy: `Move the text to the next line, indented; or remove | or >. ${quoteIt}`,
      }
    }
    return message.includes('in YAML stream')
      ? { check, message: 'Here stands a bracket, comma or text too many.', remedy: 'Remove it, or open the bracket.' }
      : {
          check,
          message: 'The text goes on after its closing quotation mark or bracket.',
          remedy: "Put the whole text in single quotation marks, and double those within: 'Nye ''Horten'' VGS'.",
        }
  }
  if (/:(\s|$)/.test(rest)) {
    const colon = 'There is a colon followed by a space inside a text without quotation marks.'
    return { check, message: colon, remedy: "Put the whole text in quotation marks: 'like: this'." }
  }
  if (code === 'MISSING_CHAR') {
    const words = 'This line is neither a key with a colon nor part of a text.'
    return { check, message: words, remedy: 'Write «key: value»; a text that goes on is indented deeper than its key.' }
  }
  return {
    check,
    message: 'The next line is indented deeper than this one, and holds a colon.',
    remedy: 'Give every key of one entry the same indentation; a text of several lines goes in quotation marks.',
  }
}

function notYaml({ message }: YAMLError): Omit<YamlProblem, 'at'> {
  return {
    check,
    message: `This is not YAML: ${message.split('\n')[0] ?? ''}.`,
    remedy: 'Compare with seeds/template; often a quotation mark or a bracket is missing.',
  }
}
