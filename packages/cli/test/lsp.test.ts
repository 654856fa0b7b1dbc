import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  CancellationTokenSource,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  HoverRequest,
  RegistrationRequest,
} from 'vscode-languageserver-protocol/node'
import { Editor } from './lsp-client.js'
import { realReader } from './real-reader.js'
import { type Run, runMain } from './run-main.js'

// The server as it is installed, in a process of its own, with a client of the protocol at its other end.

const root = mkdtempSync(join(tmpdir(), 'whence-lsp-'))
const editors: Editor[] = []
afterAll(() => {
  for (const editor of editors) editor.kill()
  rmSync(root, { recursive: true })
})

function start(argv?: readonly string[]): Editor {
  const editor = new Editor(root, argv)
  editors.push(editor)
  return editor
}

const rules = ['--rules', 'bare-source,loaded-verb,plural-sources']
let editor: Editor
beforeAll(async () => {
  editor = start(['--stdio', ...rules])
  await editor.initialize()
})

let folder = ''
let uri = ''
let path = ''
let count = 0
beforeEach(() => {
  count += 1
  folder = join(root, String(count))
  mkdirSync(folder)
  path = join(folder, 'bridge.txt')
  uri = pathToFileURL(path).href
})

const bridge = [
  'Bridge at Merrow to close',
  'The council will close the bridge at Merrow on Friday, a source said.',
  'The ferry line insisted that the two boats in port were safe.',
].join('\n\n')

/** From the words to their end, in the only line that has them. */
function rangeIn(text: string, words: string) {
  const lines = text.split(/\r?\n/)
  const line = lines.findIndex((one) => one.includes(words))
  const character = lines[line]!.indexOf(words)
  return { start: { line, character }, end: { line, character: character + words.length } }
}

const runReal = (argv: readonly string[]): Promise<Run> => runMain(argv, { folder: root, openReader: realReader })

/** What is said of the words, without the marks of Markdown. */
async function hover(text: string, words: string, of = editor): Promise<string | undefined> {
  const { line, character } = rangeIn(text, words).start
  const found = await of.hover(uri, { line, character: character + 1 })
  return found?.value.replaceAll('**', '')
}

describe('the session', { timeout: 120_000 }, () => {
  it.each([[['--stdio']], [[]]])('begins and ends as the protocol says: whence lsp %j', async (argv) => {
    const own = start(argv)
    expect((await own.initialize()).capabilities).toEqual({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: true },
      hoverProvider: true,
      documentSymbolProvider: true,
    })
    await own.open('untitled:one', bridge)
    expect((await own.diagnostics('untitled:one')).length).toBeGreaterThan(0)
    expect(await own.quit()).toEqual({ status: 0, err: '' })
  })

  it('is loaded by no other command', () => {
    const bundle = fileURLToPath(new URL('../bundle/', import.meta.url))
    const loaded = new Set(['main.js'])
    for (const name of loaded) {
      const text = readFileSync(join(bundle, name), 'utf8')
      for (const [, next] of text.matchAll(/^import (?:.* from )?"\.\/(.*)";$/gm)) loaded.add(next!)
    }
    expect(loaded.size).toBeGreaterThan(2)
    expect([...loaded].filter((name) => name.includes('lsp'))).toEqual([])
    expect(readdirSync(bundle).filter((name) => name.includes('lsp'))).toHaveLength(1)
  })

  it('a mistake in the call is said at once', async () => {
    const { status, err, out } = await runMain(['lsp', '--rules', 'bare-sauce'])
    expect(err).toContain('There is no rule “bare-sauce”. Perhaps bare-source?')
    expect([status, out]).toEqual([2, ''])
  })
})

describe('diagnostics', { timeout: 120_000 }, () => {
  it('are the findings, with their level and the rule behind them', async () => {
    await editor.open(uri, bridge)
    expect(await editor.diagnostics(uri)).toEqual([
      {
        source: 'whence',
        range: rangeIn(bridge, 'a source'),
        severity: DiagnosticSeverity.Warning,
        code: 'bare-source',
        codeDescription: { href: expect.stringMatching(/\/docs\/rules\.md#bare-source$|^https:/) },
        message: 'The source is a bare label: nothing says who this is or how close to the matter.',
      },
      expect.objectContaining({
        range: rangeIn(bridge, 'insisted'),
        severity: DiagnosticSeverity.Information,
        code: 'loaded-verb',
      }),
    ])
  })

  it('count in UTF-16 units, over Windows line ends, marks of Markdown and a byte order mark', async () => {
    const text = '\ufeff# Bridge\u0000 at 🌉 Merrow\r\n\r\nThe bridge 🌉🌉 will close, a source said.\r\n'
    await editor.open('untitled:page', text, 'markdown')
    expect((await editor.diagnostics('untitled:page')).map(({ range }) => range)).toEqual([rangeIn(text, 'a source')])
  })

  it('name what belongs to them', async () => {
    const text =
      'Sources said the minister would resign on Friday.\n\nThe letter is already written, the source said.\n'
    await editor.open(uri, text)
    const found = (await editor.diagnostics(uri)).find(({ code }) => code === 'plural-sources')
    expect(found?.relatedInformation).toEqual([
      { location: { uri, range: rangeIn(text, 'the source') }, message: '“the source”' },
    ])
  })

  it('follow the newest version', async () => {
    await editor.open(uri, bridge)
    await editor.diagnostics(uri)
    const named = 'Hanne Brask, who heads the council'
    await editor.change(uri, 2, { range: rangeIn(bridge, 'a source'), text: 'nobody' })
    await editor.change(uri, 3, { range: rangeIn(bridge.replace('a source', 'nobody'), 'nobody'), text: named })
    const found = await editor.diagnostics(uri, 3)
    expect(found.map(({ code }) => code)).toEqual(['loaded-verb'])
    expect(await hover(bridge.replace('a source', named), 'the bridge at')).toContain(
      'Source: Hanne Brask, person, named',
    )
  })

  it('are gone with the document', async () => {
    await editor.open(uri, bridge)
    await editor.diagnostics(uri)
    await editor.close(uri)
    expect((await editor.heard((one) => one.uri === uri)).diagnostics).toEqual([])
    expect(await editor.hover(uri, { line: 2, character: 5 })).toBeNull()
  })

  it('take the settings of the folder, and leave out what was dismissed', async () => {
    const own = start()
    await own.initialize()
    writeFileSync(join(folder, 'whence.config.json'), '{"rules": {"loaded-verb": "problem"}}')
    writeFileSync(path, bridge)
    const done = await runReal(['dismiss', path, 'f1', '--reason', 'Known.', '--rules', 'bare-source'])
    expect(done.status).toBe(0)
    await own.open(uri, bridge)
    const found = await own.diagnostics(uri)
    expect(found.find(({ code }) => code === 'loaded-verb')?.severity).toBe(DiagnosticSeverity.Error)
    expect(found.map(({ code }) => code)).not.toContain('bare-source')
    await own.quit()
  })

  it('come anew when the settings change on disk', async () => {
    const own = start()
    const registered = new Promise((resolve) => own.connection.onRequest(RegistrationRequest.type, resolve))
    await own.initialize({ workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } })
    expect(JSON.stringify(await registered)).toContain('whence.config.json')
    await own.open(uri, bridge)
    expect((await own.diagnostics(uri)).map(({ code }) => code)).toContain('bare-source')
    const config = join(folder, 'whence.config.json')
    writeFileSync(config, '{"rules": {"bare-source": "off"}}')
    const changes = [{ uri: pathToFileURL(config).href, type: 1 as const }]
    await own.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes })
    expect((await own.diagnostics(uri)).map(({ code }) => code)).not.toContain('bare-source')
    await own.quit()
  })

  it('hold only what the editor can show', async () => {
    const own = start(rules)
    await own.initialize({})
    await own.open(uri, 'Sources said the minister would resign.\n\nThe letter is written, the source said.\n')
    const found = await own.diagnostics(uri)
    expect(found.map(({ code }) => code)).toContain('plural-sources')
    for (const one of found) expect(one).not.toHaveProperty('relatedInformation')
    for (const one of found) expect(one).not.toHaveProperty('codeDescription')
    expect((await own.hover(uri, { line: 0, character: 1 }))?.value).toMatch(
      /^Source: Sources, [a-z]+, name withheld\n\nretold in other words · at one remove from the writer/,
    )
    expect((await own.symbols(uri))[0]).toHaveProperty('location.uri', uri)
    await own.quit()
  })
})

describe('a document that cannot be read', { timeout: 120_000 }, () => {
  it.each([
    ['nothing in it', ' \n\t\n', 'plaintext', []],
    [
      'a web page',
      '<!doctype html><title>Bridge</title><p>The bridge will close, a source said.</p>',
      'html',
      [/web page/],
    ],
    ['marks alone', '\u200b\u200b', 'plaintext', [/holds no words/]],
    [
      'another language',
      'Die Brücke wird am Freitag geschlossen, sagte ein Sprecher der Stadt. '.repeat(9),
      'plaintext',
      [/in German/],
    ],
  ])('has one diagnostic or none: %s', async (_, text, languageId, messages) => {
    await editor.open(uri, text, languageId)
    const found = await editor.diagnostics(uri)
    expect(found.map(({ message }) => message)).toEqual(messages.map((words) => expect.stringMatching(words)))
    expect(await editor.hover(uri, { line: 0, character: 1 })).toBeNull()
    expect(await editor.symbols(uri)).toEqual([])
  })

  it('because of its settings says which and where', async () => {
    writeFileSync(join(folder, 'whence.config.json'), '{"rules": {"bare-sauce": "off"}}')
    await editor.open(uri, bridge)
    const [found, ...more] = await editor.diagnostics(uri)
    expect(found?.message).toMatch(
      /^Cannot use .*whence\.config\.json: rules names a rule “bare-sauce” that there is not/,
    )
    expect(more).toEqual([])
  })

  it('as lone surrogates, is read none the less', async () => {
    const text = `\ud800 The bridge\udfff at Merrow\ud83c will close, a source said. \udc00`
    await editor.open(uri, text)
    expect((await editor.diagnostics(uri)).map(({ range }) => range)).toEqual([rangeIn(text, 'a source')])
    expect(await hover(text, 'a source')).toContain('Source: a source')
  })

  it('as a line of a million characters, is read, and the next document after it', async () => {
    const sentence = `The board said that ${'o'.repeat(900)} will run, a source said. `
    const line = sentence.repeat(2000).slice(0, 1_000_000)
    await editor.open(uri, line)
    await editor.open('untitled:next', bridge)
    // A question that is taken back is not held up by the reading.
    const question = new CancellationTokenSource()
    const params = { textDocument: { uri }, position: { line: 0, character: 1 } }
    const answer = editor.connection.sendRequest(HoverRequest.type, params, question.token)
    question.cancel()
    expect(await answer).toBeNull()
    expect((await editor.diagnostics(uri)).length).toBeGreaterThan(500)
    expect((await editor.diagnostics('untitled:next')).length).toBe(2)
    expect(await editor.hover(uri, { line: 0, character: 900_000 })).not.toBeNull()
    expect((await editor.symbols(uri)).length).toBeGreaterThan(0)
    await editor.close(uri)
  })

  it('and what the protocol does not foresee ends nothing', async () => {
    await editor.open('no address at all', bridge)
    expect((await editor.diagnostics('no address at all')).length).toBe(2)
    await editor.open('file://elsewhere/%00/bridge.txt', bridge)
    expect((await editor.diagnostics('file://elsewhere/%00/bridge.txt')).length).toBe(2)
    for (const position of [
      { line: 1e9, character: 1e9 },
      { line: -1, character: -1 },
    ]) {
      expect(await editor.hover('no address at all', position)).toSatisfy(
        (one) => one === null || typeof one === 'object',
      )
    }
    expect(await editor.hover('untitled:never-opened', { line: 0, character: 0 })).toBeNull()
    expect(await editor.symbols('untitled:never-opened')).toEqual([])
  })
})

const story = [
  'Ferry to run again',
  'Dorrin Pell, the head of the ferry line, said that the minister had said that the craft would come by Friday. The boats were red.',
  '“The ramp was loud,” she said. The yard has 40 people, Oona Strick said on Monday.',
  'The report says the yard is full.',
].join('\n\n')

describe('hover', { timeout: 120_000 }, () => {
  beforeEach(() => editor.open(uri, story))

  it('says who says it, how, and with what title', async () => {
    expect(await hover(story, 'the minister')).toMatch(
      /^Source: the minister, person, unnamed\n\n.*at 2 removes.*: Dorrin Pell → the minister/,
    )
    const said = await hover(story, 'The ramp')
    expect(said).toContain('Source: Dorrin Pell, person, named, “head of the ferry line”')
    expect(said).toContain('quoted word for word · at one remove from the writer')
  })

  it('says of a document without a name what it is', async () => {
    expect(await hover(story, 'the yard is full')).toMatch(/^Source: the report, document\n/)
  })

  it('says where the writer alone speaks', async () => {
    expect(await hover(story, 'boats were')).toBe('Source: the writer’s own voice')
    expect(await editor.hover(uri, { line: 1, character: 0 })).toBeNull()
  })

  it('says of a finding why, and what an editor can do', async () => {
    const other = `${uri}.md`
    await editor.open(other, bridge, 'markdown')
    const { start, end } = rangeIn(bridge, 'a source')
    const found = await editor.hover(other, start)
    expect(found?.hover.range).toEqual({ start, end })
    expect(found?.value).toMatch(
      /^Source: \*\*a source\*\*, person, name withheld\n\n[\s\S]+\n\n---\n\n\*\*warning f1, bare-source\*\*: The source is a bare label[\s\S]+\n\nWhy: [^\n]+\n\nFor an editor: [^\n]+$/,
    )
  })
})

describe('symbols', { timeout: 120_000 }, () => {
  it('are the sources with what they are heard with', async () => {
    await editor.open(uri, story)
    const symbols = await editor.symbols(uri)
    const pell = symbols.find(({ name }) => name === 'Dorrin Pell')
    expect(pell).toMatchObject({ detail: 'person, named', selectionRange: rangeIn(story, 'Dorrin Pell') })
    expect(pell?.children?.map(({ name }) => name)).toEqual([
      'said that the minister had said that the craft would come by Friday',
      expect.stringMatching(/^said “The ramp was loud,”/),
    ])
    expect(symbols.map(({ name }) => name)).toContain('Oona Strick')
  })
})
