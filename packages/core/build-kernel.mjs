// Compiles the kernel's source and writes its bytes, in base64, where the core finds them. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const folder = fileURLToPath(new URL('src/net/kernel', import.meta.url))
const target = join(folder, 'kernel-bytes.ts')

const made = asText(await compile())
if (!process.argv.includes('--check')) writeFileSync(target, made)
else if (readFileSync(target, 'utf8') !== made) {
  console.error('kernel-bytes.ts is not what its source compiles to. Run npm run build:kernel -w packages/core.')
  process.exitCode = 1
}

async function compile() {
  const flags = ['--outFile', 'kernel.wasm', '--runtime', 'stub', '--enable', 'simd', '--noAssert', '-O3']
  let bytes
  const { error, stderr } = await asc.main(['assembly/index.ts', '--baseDir', folder, ...flags], {
    readFile: undefined,
    writeFile: (name, contents) => {
      if (name.endsWith('.wasm')) bytes = contents
    },
  })
  if (error !== null || bytes === undefined) throw new Error(`The kernel does not compile: ${stderr}`, { cause: error })
  return bytes
}

function asText(bytes) {
  const lines = Buffer.from(bytes)
    .toString('base64')
    .match(/.{1,116}/g)
  const text = lines.map((line) => `${line}\\`).join('\n')
  return `// Made by \`npm run build:kernel\` from assembly/; not written by hand.\nexport const kernelBytes = \`\\\n${text}\n\`\n`
}
