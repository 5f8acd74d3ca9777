/** The core's layers, in order: each imports itself and those before it. To add a layer, add a word. */
const layers = ['text', 'figures', 'note', 'sources', 'claims', 'rules', 'editor']

/** The npm packages that the core may use. */
const corePackages = ['htmlparser2', 'ignore', 'jsonc-parser', 'picomatch', 'stemmer', 'yaml']

/** The npm packages that the core may use in the layer `note` alone: what reads Markdown. */
const markdownPackages = [
  'unified',
  'remark-parse',
  'remark-gfm',
  'micromark-extension-cjk-friendly',
  'mdast',
  'unist',
]

const core = '^server/src/core/'
const builtIn = ['core']

/** Matches the files of npm packages by name, and those of their types. */
const packageFiles = (names) => `^node_modules/(@types/)?(${names.join('|')})/`

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const layerRules = layers.map((layer, index) =>
  forbid(
    `layer-${layer}`,
    `In the core, ${layer} imports only ${layers.slice(0, index + 1).join(', ')}.`,
    { path: `${core}${layer}/` },
    { path: core, pathNot: `${core}(${layers.slice(0, index + 1).join('|')})/` },
  ),
)

const coreRules = [
  forbid(
    'core-known-layers',
    'A folder of the core is a layer: name it in the list of layers.',
    { path: '^(server|test)/' },
    { path: `${core}[^/]+/`, pathNot: `${core}(${layers.join('|')})/` },
  ),
  forbid(
    'core-alone',
    'The core imports nothing of ours outside itself.',
    { path: core },
    { pathNot: [core, '^node_modules/'], dependencyTypesNot: builtIn, couldNotResolve: false },
  ),
  forbid(
    'core-pure',
    'The core imports no Node module.',
    { path: core },
    { dependencyTypes: builtIn },
  ),
  forbid(
    'core-packages',
    'The core uses only the npm packages that this configuration lists.',
    { path: core },
    { path: '^node_modules/', pathNot: packageFiles([...corePackages, ...markdownPackages]) },
  ),
  forbid(
    'markdown-in-note',
    'Only the layer note reads Markdown.',
    { path: '^(server|client)/', pathNot: `${core}note/` },
    { path: packageFiles(markdownPackages) },
  ),
]

const serverRules = [
  forbid(
    'lsp-imports-core',
    'The protocol side imports the core, the protocol and itself.',
    { path: '^server/src/lsp/' },
    { path: '^(server|client|test)/', pathNot: '^server/src/(core/|lsp/|protocol\\.ts$)' },
  ),
  forbid(
    'cli-imports-core',
    'The command line imports the core and itself.',
    { path: '^server/src/cli/', pathNot: '^server/src/cli/main\\.ts$' },
    { path: '^(server|client|test)/', pathNot: '^server/src/(core|cli)/' },
  ),
  forbid(
    'cli-program',
    'The program of the command line may also take the files of Node and the language server.',
    { path: '^server/src/cli/main\\.ts$' },
    {
      path: '^(server|client|test)/',
      pathNot:
        '^server/src/((core|cli)/|node/(workspace|disk-store|hash-parts|read-build|reading-cache|start-server)\\.ts$|lsp/server\\.ts$)',
    },
  ),
  forbid(
    'library-imports-core',
    'The library imports the core and itself.',
    { path: '^server/src/library/' },
    { path: '^(server|client|test)/', pathNot: '^server/src/(core|library)/' },
  ),
  forbid(
    'hosts-stay-apart',
    'The Node side and the browser side of the server do not import each other or the command line.',
    { path: '^server/src/(node|browser)/' },
    { path: '^(server|client|test)/', pathNot: '^server/src/((core|lsp|$1)/|protocol\\.ts$)' },
  ),
  forbid(
    'protocol-is-small',
    'The protocol is imported by both sides and imports types of the core at most.',
    { path: '^server/src/protocol\\.ts$' },
    { path: '^(server|client|test)/', pathNot: core },
  ),
]

const programRules = [
  forbid(
    'transport-in-main',
    'Only a main.ts chooses a transport.',
    { path: '^(server|client)/', pathNot: '/main\\.ts$' },
    { path: '^node_modules/vscode-language(server|client)/(lib/)?(node|browser)' },
  ),
  forbid(
    'main-is-a-program',
    'A main.ts is a program: nothing imports it.',
    {},
    { path: '/main\\.ts$' },
  ),
  forbid(
    'node-at-the-edge',
    'Only the programs for Node and the command line import Node modules.',
    { path: '^(server|client)/', pathNot: '^(server/src/(node|cli)|client/src/node)/' },
    { dependencyTypes: builtIn, pathNot: '^vscode$' },
  ),
  forbid(
    'client-imports-protocol',
    'Of the server, the client imports the protocol alone.',
    { path: '^client/' },
    { path: '^(server|test)/', pathNot: '^server/src/protocol\\.ts$' },
  ),
]

const generalRules = [
  forbid(
    'editor-in-client',
    'Only the client and what is run inside the editor to test or to measure it import vscode.',
    { pathNot: '^(client|test/vscode|test/bench/programs)/' },
    { path: '^vscode$' },
  ),
  forbid(
    'no-cycles',
    'No file imports itself by a detour, not even its types.',
    {},
    { circular: true },
  ),
  forbid('resolvable', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
  forbid(
    'shipped-packages',
    'What ships imports dependencies, not devDependencies.',
    { path: '^(server|client)/' },
    { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/@types/' },
  ),
]

module.exports = {
  forbidden: [...layerRules, ...coreRules, ...serverRules, ...programRules, ...generalRules],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: '^node_modules/' },
    builtInModules: { add: ['vscode'] },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
    },
  },
}
