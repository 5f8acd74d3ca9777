import Module, { createRequire } from 'node:module'

/**
 * Program: `activate BUNDLE` prints how many ms it takes to load the extension and to activate it,
 * with an editor that is there in name only. It ends before the language client would start.
 */
const [bundle = ''] = process.argv.slice(2)

/** Whatever is asked of it, called or made anew, it gives itself. */
const editor: unknown = new Proxy(function editor() {}, {
  get: (_target, name) => (name === Symbol.toPrimitive ? () => '' : editor),
  set: () => true,
  apply: () => editor,
  construct: () => Object(editor),
})

const load = Reflect.get(Module, '_load')
Reflect.set(Module, '_load', (name: string, ...others: unknown[]) =>
  name === 'vscode' ? editor : load(name, ...others),
)

const started = performance.now()
const extension = createRequire(bundle)(bundle)
const loaded = performance.now()
extension.activate({ subscriptions: [], extensionPath: '/' })
const activated = performance.now()
console.log(JSON.stringify([loaded - started, activated - loaded]))
process.exit(0)
