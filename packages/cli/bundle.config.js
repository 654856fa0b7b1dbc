// One file for the command and one for the reading threads of each kind: an ordinary reading loads half as long as from hundreds of modules.
export default {
  input: {
    main: 'dist/main.js',
    'reader-worker': 'dist/reader-worker.js',
    'server-worker': '../server/dist/reading/server-worker.js',
  },
  platform: 'node',
  output: { dir: 'bundle', format: 'esm', cleanDir: true, minify: false },
}
