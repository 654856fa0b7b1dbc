import { IntakeError, type IntakeFault, printable, ReadFault, type ReadFaultKind } from '@whence/intake'
import { type RefusalCode, Refused } from '../refused.js'

/** What can be told of an article that was not taken in or not read; anything else as it is. */
export function readFault(error: unknown): unknown {
  if (!(error instanceof IntakeError || error instanceof ReadFault)) return error
  const [status, code] = answers[error.fault] ?? [500, 'failed']
  return new Refused(status, code, printable(error.message))
}

const answers: Readonly<Partial<Record<IntakeFault | ReadFaultKind, readonly [number, RefusalCode]>>> = {
  'bad-address': [422, 'bad-address'],
  'refused-address': [422, 'refused-address'],
  'not-a-text': [422, 'unreadable'],
  unreadable: [422, 'unreadable'],
  'too-large': [413, 'too-large'],
  unreachable: [502, 'unreachable'],
  redirects: [502, 'unreachable'],
  'bad-answer': [502, 'unreachable'],
  'too-slow': [504, 'too-slow'],
}
