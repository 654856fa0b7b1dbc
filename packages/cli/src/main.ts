import { printable, shown } from '@whence/intake'
import { Command, CommanderError, Option } from 'commander'
import type { DismissFlags } from './dismiss-command.js'
import { CallError, exitStatus } from './exit-status.js'
import type { Io } from './io.js'
import { type ReadSurroundings, readCommand } from './read-command.js'
import { formats, type ReadFlags, readOptions } from './read-options.js'
import { type ReviewFlags, reviewOptions } from './review-options.js'
import type { RulesFlags } from './rules-command.js'
import type { ServeFlags, ServeSurroundings } from './serve-command.js'
import { version } from './version.js'

export interface Surroundings extends Partial<Omit<ReadSurroundings, 'io'>> {
  readonly argv?: readonly string[]
  readonly io?: Io
  /** Where the call is made: `whence.config.json` is looked for there and above. */
  readonly folder?: string
  /** Ends `whence serve`; default: SIGINT or SIGTERM. */
  readonly ending?: Promise<unknown>
}

/** Runs one call of `whence` and gives its exit status. Nothing is thrown. */
export async function main(surroundings: Surroundings = {}): Promise<number> {
  const { argv = process.argv.slice(2), io = process, folder = process.cwd(), ending, ...rest } = surroundings
  let status: number = exitStatus.done
  if (isUnknownCommand(argv[0])) {
    io.stderr.write(`whence: ${unknownCommand(argv[0])}\n`)
    return exitStatus.wrongCall
  }
  const program = makeProgram(io, async (inputs, flags) => {
    const review = await reviewOptions(flags, folder)
    status = await readCommand(inputs, readOptions(flags, inputs, review, io), { io, ...rest })
  })
  addRuleCommands(program, io)
  addDismissCommand(program, folder, { io, ...rest })
  addServeCommand(program, folder, { io, ...rest, ...(ending === undefined ? {} : { ending }) })
  addLspCommand(program, folder, { io, ...rest })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.done : exitStatus.wrongCall
    io.stderr.write(`whence: ${printable(error instanceof Error ? error.message : String(error))}\n`)
    return error instanceof CallError ? exitStatus.wrongCall : exitStatus.unreadInput
  }
}

function makeProgram(io: Io, read: (inputs: string[], flags: ReadFlags) => Promise<void>): Command {
  const program = new Command('whence')
    .description('Reads a news article and shows whence each statement comes.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'whence: ')),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    })
    .addHelpText('after', programHelp)
  program
    .command('read')
    .description('read articles: what each rests on')
    .argument(
      '<INPUT...>',
      'a file (text, Markdown, HTML), a folder, an address (http, https), or - for standard input',
    )
    .addOption(new Option('-f, --format <format>', 'what to print').choices(formats).default('terminal', 'terminal'))
    .option('-o, --out <file>', 'write there instead of to standard output; a folder gets a file for each article')
    .addOption(new Option('-j, --jobs <n>', 'read this many articles at the same time').default('1', '1'))
    .option('--width <columns>', 'width of the terminal report; default: that of the terminal')
    .addOption(new Option('--colour <when>', 'colour in the terminal report').choices(whens).default('auto', 'auto'))
    .addOption(new Option('--color <when>').choices(whens).hideHelp())
    .addOption(profileOption())
    .addOption(rulesOption())
    .addOption(configOption())
    .option('--dismissals <file>', 'what whence dismiss keeps; default: INPUT.whence-dismissals.json')
    .option('--all', 'every finding in terminal, html and markdown, not only the 12 gravest')
    .addOption(new Option('--fail-on <level>', 'exit with 1 if a finding is this grave').choices(levels))
    .helpOption('-h, --help', 'print this help')
    .action((inputs: string[], flags: ReadFlags) => read(inputs, flags))
    .addHelpText('after', readHelp)
  return program
}

/** `rules` and `explain`: what is looked for, and why. The rules are loaded only when asked for. */
function addRuleCommands(program: Command, io: Io): void {
  const width = Math.max(40, io.stdout.columns ?? 80)
  program
    .command('rules')
    .description('list what is looked for in an article')
    .addOption(
      new Option('--profile <guide>', 'as this guide wants it').choices(profileNames).default('default', 'default'),
    )
    .addOption(
      new Option('-f, --format <format>', 'what to print')
        .choices(['terminal', 'markdown', 'json'])
        .default('terminal', 'terminal'),
    )
    .helpOption('-h, --help', 'print this help')
    .action(async (flags: RulesFlags) => {
      const { rulesCommand } = await import('./rules-command.js')
      io.stdout.write(rulesCommand(flags, width))
    })
  program
    .command('explain')
    .description('say why one of the rules is there, with examples')
    .argument('<RULE>', 'a name that `whence rules` lists')
    .helpOption('-h, --help', 'print this help')
    .action(async (rule: string) => {
      const { explainCommand } = await import('./rules-command.js')
      io.stdout.write(explainCommand(rule, width))
    })
}

/** `dismiss`: a person sets a finding aside. */
function addDismissCommand(program: Command, folder: string, surroundings: ReadSurroundings): void {
  program
    .command('dismiss')
    .description('set a finding aside, with the reason')
    .argument('<INPUT>', 'the article: a file, an address, or - for standard input')
    .argument('<FINDING>', 'as whence read prints it, such as f3, or its fingerprint')
    .requiredOption('--reason <words>', 'why it is set aside')
    .option('--dismissals <file>', 'where that is kept; default: INPUT.whence-dismissals.json')
    .addOption(profileOption())
    .addOption(rulesOption())
    .addOption(configOption())
    .helpOption('-h, --help', 'print this help')
    .action(async (input: string, finding: string, flags: DismissFlags) => {
      const { dismissCommand } = await import('./dismiss-command.js')
      const review = await reviewOptions(flags, folder)
      surroundings.io.stdout.write(await dismissCommand(input, finding, flags, review, surroundings))
    })
    .addHelpText('after', dismissHelp)
}

/** `serve`: for a browser. The server is loaded only here. */
function addServeCommand(program: Command, folder: string, surroundings: ServeSurroundings): void {
  program
    .command('serve')
    .description('read in a browser: the page of the reader, and an HTTP API')
    .addOption(new Option('-p, --port <n>', 'listen there; 0: any that is free').default('4321', '4321'))
    .option('--host <address>', 'be there for other machines too, with the secret in WHENCE_TOKEN; default: loopback')
    .addOption(profileOption())
    .addOption(rulesOption())
    .addOption(configOption())
    .helpOption('-h, --help', 'print this help')
    .action(async (flags: ServeFlags) => {
      const { serveCommand } = await import('./serve-command.js')
      await serveCommand(flags, await reviewOptions(flags, folder), surroundings)
    })
    .addHelpText('after', serveHelp)
}

/** `lsp`: for text editors. Their library is loaded only here. */
function addLspCommand(program: Command, folder: string, surroundings: ReadSurroundings): void {
  program
    .command('lsp')
    .description('show findings and sources in a text editor: a language server')
    .option('--stdio', 'over standard input and output, as always')
    .addOption(new Option('--clientProcessId <id>', 'end when this process does').hideHelp())
    .addOption(profileOption())
    .addOption(rulesOption())
    .addOption(configOption())
    .helpOption('-h, --help', 'print this help')
    .action(async (flags: ReviewFlags) => {
      const { lspCommand } = await import('./lsp/lsp-command.js')
      await lspCommand(flags, folder, surroundings)
    })
    .addHelpText('after', lspHelp)
}

const profileOption = () => new Option('--profile <guide>', `as this guide wants it: ${profileNames.join(', ')}`)
const rulesOption = () =>
  new Option('--rules <list>', 'only these rules; +name adds one, -name takes one away; commas between')
const configOption = () =>
  new Option('--config <file>', 'settings; default: whence.config.json in this folder or the nearest one above')

const whens = ['auto', 'always', 'never']
const levels = ['note', 'warning', 'problem']

const programHelp = `
Examples:
  whence read article.html                   what an article rests on, in the terminal
  whence read https://example.com/story      the same for a page of the web
  whence serve                               the same in a browser
  whence read --help                         all that read can do`

const readHelp = `
Examples:
  whence read story.html
  whence read story.html --format html --out story-report.html
  whence read articles/ --format jsonl --jobs 4 > reports.jsonl
  whence read - < story.txt
  whence read story.txt --rules bare-source          only this rule; whence rules lists them
  whence read story.txt --profile ap --rules=-bare-source,+unsupported-certainty

Settings, in whence.config.json; what the call says goes before them:
  {"profile": "reuters", "rules": {"bare-source": "problem", "unsupported-certainty": "off"}, "failOn": "problem"}

Several inputs:
  A folder stands for the .txt, .md and .html files in it and in its folders. Left out are hidden files,
  node_modules, and reports written by --out FOLDER, whose names end in .whence.html and the like.
  terminal, markdown, jsonl and csv put the reports one after the other, in the order of the inputs. json and
  annotations print one array if a folder or more than one input is given, sarif one log with one run. html needs
  --out FOLDER then.

Exit status:
  0  done
  1  done, and a finding of the level of --fail-on was made
  2  the call is wrong
  3  some input could not be read; standard error says which and why, and the others are read`

const dismissHelp = `
Ids such as f3 are those of a reading with the same --profile, --rules and settings.

Examples:
  whence dismiss story.txt f3 --reason "the caption names her"
  whence dismiss https://example.com/story f3 --dismissals story.json --reason "seen by the desk"`

const serveHelp = `
Its address is printed once it answers. Ctrl-C ends it.

Examples:
  whence serve
  whence serve --port 0                                   any port that is free
  WHENCE_TOKEN=$(openssl rand -hex 32) whence serve --host 0.0.0.0
                                                          open it once as http://ADDRESS:4321/?token=TOKEN`

const lspHelp = `
The editor starts it, for plain text and Markdown. Settings and dismissals are those of the document's folder.`

const commands: ReadonlySet<string> = new Set(['read', 'rules', 'explain', 'dismiss', 'serve', 'lsp'])
const profileNames = ['default', 'ap', 'reuters', 'npr', 'bbc', 'spj', 'jti']

function isUnknownCommand(word: string | undefined): word is string {
  return word !== undefined && !commands.has(word) && (word === '-' || !word.startsWith('-'))
}

function unknownCommand(word: string): string {
  const looksLikeInput = /[./]/.test(word) || word === '-'
  const hint = looksLikeInput
    ? `To read it, say: whence read ${shown(word)}`
    : 'Its commands are listed by: whence --help'
  return `There is no command “${shown(word)}”. ${hint}`
}
