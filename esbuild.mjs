import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { build, context } from 'esbuild'
import { NODE_BUNDLE } from './test/support/node-bundle.ts'
import { writeLibraryFiles } from './test/support/package/write-library-files.ts'
import { listSharedFiles, printCoreProgram, takeCoreFrom } from './test/support/share-core.mjs'
import { writeNotices } from './test/support/write-notices.ts'

const watching = process.argv.includes('--watch')

/** What every bundle shares. */
const node = {
  ...NODE_BUNDLE,
  minify: !watching,
  sourcemap: watching && 'linked',
  metafile: true,
  logLevel: watching ? 'info' : 'warning',
}

/** What the bundles for the web share: they run in workers, where there is neither Node nor a page. */
const web = {
  ...node,
  platform: 'browser',
  target: 'es2022',
  // Without `worker` a part of the Markdown parser is taken that reaches for the page.
  conditions: ['worker', 'browser'],
  mainFields: ['browser', 'module', 'main'],
}

/** The core stands in a bundle of its own, which runs in Node and in workers: three others share it. */
const shared = listSharedFiles()
const core = {
  ...web,
  stdin: { contents: printCoreProgram(shared), resolveDir: 'server/src/core' },
  outfile: 'dist/core.js',
  banner: { js: '(module=>{' },
  footer: { js: '})(typeof module==="object"?module:self.tickmarkCore={})' },
}

/** What shares it: in Node it is a module, in a worker it has been run before. */
const onNode = { ...node, plugins: [takeCoreFrom('require("./core.js")', shared)] }
const onWeb = { ...web, plugins: [takeCoreFrom('self.tickmarkCore.exports', shared)] }

/** The bundles that ship. */
const shipped = [
  core,
  { ...node, entryPoints: ['client/src/node/main.ts'], outfile: 'dist/client.js' },
  { ...onNode, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server.js' },
  {
    ...onNode,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  // The npm package carries the core for the command line anyway; the extension's package has no use for this folder.
  {
    ...node,
    plugins: [takeCoreFrom('require("../core.js")', shared)],
    entryPoints: ['server/src/library/find-figures.ts'],
    outfile: 'dist/library/figures.js',
  },
  { ...web, entryPoints: ['client/src/browser/main.ts'], outfile: 'dist/browser/client.js' },
  {
    ...onWeb,
    entryPoints: ['server/src/browser/main.ts'],
    outfile: 'dist/browser/server.js',
    format: 'iife',
  },
]

const testFiles = (await readdir('test/vscode')).filter((name) => name.endsWith('.test.ts'))

/** The suite that runs inside VS Code: in Node file by file, as Mocha loads them there, and in a worker as one. */
const tests = [
  {
    ...node,
    entryPoints: ['index.ts', ...testFiles].map((name) => `test/vscode/${name}`),
    outdir: 'out/test/vscode',
    external: ['vscode', 'mocha'],
    minify: false,
    sourcemap: 'linked',
  },
  {
    ...web,
    stdin: { contents: printWebSuite(testFiles), resolveDir: 'test/vscode' },
    outfile: 'out/test/vscode-web/index.js',
    alias: { 'node:assert': './test/vscode/web/assert.ts' },
    // Mocha's own bundle would take this bundle's exports for its own.
    define: { exports: 'undefined', module: 'undefined' },
    minify: false,
    sourcemap: 'inline',
  },
]

await rm('out/test', { recursive: true, force: true })

const bundles = [...shipped, ...tests]
if (watching) await Promise.all(bundles.map(watch))
else await buildAll()

/** Builds once; esbuild itself has told what is wrong when a bundle fails. */
async function buildAll() {
  const results = await Promise.allSettled(bundles.map((bundle) => build(bundle)))
  await report(results.flatMap((result) => result.value ?? []))
  if (results.some((result) => result.status === 'rejected')) process.exit(1)
  await chmod('dist/cli.js', 0o755)
  await writeLibraryFiles('dist/library')
  const inputs = results
    .slice(0, shipped.length)
    .flatMap(({ value }) => Object.keys(value.metafile.inputs))
  await writeNotices(inputs, 'dist/THIRD_PARTY_NOTICES.md')
}

async function watch(bundle) {
  const running = await context(bundle)
  await running.watch()
}

/** The program of the suite in a worker. Its tests want Mocha's words to be there before they load. */
function printWebSuite(files) {
  const tests = files.map((name) => `require('./${name}')`).join('\n')
  return `import { runSuite } from './web/run-suite.ts'
export const run = () => runSuite(() => {\n${tests}\n})`
}

/** Prints the size of what ships, and keeps what each bundle is made of for those who wonder. */
async function report(results) {
  const outputs = Object.assign({}, ...results.map((result) => result.metafile.outputs))
  for (const [file, output] of Object.entries(outputs)) {
    if (file.startsWith('dist/')) console.log(`${file}  ${Math.round(output.bytes / 1024)} KiB`)
  }
  await mkdir('out', { recursive: true })
  const inputs = Object.assign({}, ...results.map((result) => result.metafile.inputs))
  await writeFile('out/bundles.json', JSON.stringify({ inputs, outputs }))
}
