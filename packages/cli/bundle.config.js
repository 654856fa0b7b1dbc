// One file for the command and one for its reading thread: an ordinary reading loads half as long as from hundreds of modules.
export default {
  input: { main: 'dist/main.js', 'reader-worker': 'dist/reader-worker.js' },
  platform: 'node',
  output: { dir: 'bundle', format: 'esm', cleanDir: true, minify: false },
}
