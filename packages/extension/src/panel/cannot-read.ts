/** Says in one sentence why a page cannot be read. */
export class CannotRead extends Error {
  override readonly name = 'CannotRead'
}
