import { describe, expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { openReadings } from '../src/lsp/open-readings.js'
import type { Reading } from '../src/lsp/reading.js'

/** A reader that reads when it is told to. */
function held() {
  const begun: string[] = []
  const told: string[] = []
  const ends: (() => void)[] = []
  const nameOf = ({ uri, version }: TextDocument): string => `${uri} ${version}`
  const readings = openReadings(
    (document) => {
      begun.push(nameOf(document))
      return new Promise<Reading>((resolve) => ends.push(() => resolve({ kind: 'blank', document })))
    },
    ({ document }) => told.push(nameOf(document)),
  )
  /** Ends the reading that was begun first, and lets what follows from it happen. */
  async function end(): Promise<void> {
    ends.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  const want = (uri: string, version: number): void =>
    readings.want(TextDocument.create(uri, 'plaintext', version, 'words'))
  return { begun, told, readings, end, want }
}

describe('readings of open documents', () => {
  it('pass over versions that are not the newest any more', async () => {
    const { begun, told, end, want } = held()
    for (const version of [1, 2, 3, 4]) want('a', version)
    await end()
    expect([begun, told]).toEqual([['a 1', 'a 4'], []])
    await end()
    expect([begun, told]).toEqual([['a 1', 'a 4'], ['a 4']])
  })

  it('are made in turn: a document that changes and changes does not hold up another', async () => {
    const { begun, told, end, want } = held()
    want('a', 1)
    want('b', 1)
    want('a', 2)
    await end()
    await end()
    await end()
    expect(begun).toEqual(['a 1', 'b 1', 'a 2'])
    expect(told).toEqual(['b 1', 'a 2'])
  })

  it('are given once the newest version is read, and from then on at once', async () => {
    const { readings, end, want } = held()
    want('a', 1)
    const asked = readings.of('a')
    want('a', 2)
    await end()
    await end()
    expect((await asked)?.document.version).toBe(2)
    expect((await readings.of('a'))?.document.version).toBe(2)
    expect(await readings.of('b')).toBeUndefined()
  })

  it('of a closed document are not told of, also where it is opened again meanwhile', async () => {
    const { told, readings, end, want } = held()
    want('a', 1)
    const asked = readings.of('a')
    readings.drop('a')
    expect(await asked).toBeUndefined()
    want('a', 1)
    await end()
    expect(told).toEqual([])
    await end()
    expect(told).toEqual(['a 1'])
  })
})
