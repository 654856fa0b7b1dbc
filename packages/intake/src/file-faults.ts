import { IntakeError } from './intake-error.js'

/** Says in words why the system would not give a file or folder. */
export function faultOf(path: string, error: unknown): IntakeError {
  const code = (error as { code?: unknown } | null)?.code
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new IntakeError(path, 'missing', `there is no such file or folder. ${hintFor(path)}`, error)
    case 'EACCES':
    case 'EPERM':
      return new IntakeError(
        path,
        'unreadable',
        'permission denied. Ask its owner, or copy it to where you may read.',
        error,
      )
    case 'ELOOP':
      return new IntakeError(path, 'loop', 'its links lead round in a circle. Give the file itself.', error)
    case 'ENAMETOOLONG':
      return new IntakeError(
        path,
        'missing',
        'the name is too long for a file. To read a text, send it to standard input.',
        error,
      )
    case 'ENXIO':
    case 'EISDIR':
      return new IntakeError(
        path,
        'not-a-file',
        'it is not an ordinary file. Send it to standard input and give “-”.',
        error,
      )
    default:
      return new IntakeError(
        path,
        'unreadable',
        `the system reports ${String(code ?? error)}. Check the disk, or copy the file.`,
        error,
      )
  }
}

function hintFor(path: string): string {
  const looksLikeAddress = /^(?:www\.|[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}\/)/.test(path)
  return looksLikeAddress ? 'If it is an address, begin it with https://.' : 'Check the spelling.'
}
