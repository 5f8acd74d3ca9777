import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

const SERVER = resolve('server/src')
const CORE = join(SERVER, 'core')

/** The names of the core's files that others import: what the core's own bundle has to give. */
export function listSharedFiles() {
  const files = new Set(listServerFiles().flatMap(readImports))
  return [...files].map(toName).sort()
}

/** The program of the core's own bundle: it gives files by their names. */
export function printCoreProgram(names) {
  return names.map((name) => `export * as '${name}' from '${name}'`).join('\n')
}

/** An esbuild plugin: its bundle takes the core from an expression, such as `require('./core.js')`, and does not hold it. */
export function takeCoreFrom(expression, names) {
  return {
    name: 'take-core',
    setup(build) {
      build.onResolve({ filter: /\/core\/.{1,200}\.ts$/ }, ({ path, resolveDir }) => {
        const file = resolve(resolveDir, path)
        return file.startsWith(CORE) ? { path: toName(file), namespace: 'core' } : undefined
      })
      build.onLoad({ filter: /^/, namespace: 'core' }, ({ path }) =>
        names.includes(path)
          ? { contents: `module.exports = ${expression}['${path}']` }
          : {
              errors: [{ text: `The core's bundle does not give ${path}: begin the build anew.` }],
            },
      )
      build.onResolve({ filter: /^/, namespace: 'core' }, ({ path }) => ({ path, external: true }))
    },
  }
}

/** The files of the server around the core. */
function listServerFiles() {
  return readdirSync(SERVER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(CORE))
}

/** The files of the core that a file imports; what it imports of types alone is gone when it runs. */
function readImports(file) {
  const imports = readFileSync(file, 'utf8').matchAll(IMPORT)
  return [...imports].map(({ groups }) => resolve(file, '..', groups.path))
}

/** Takes `import { a, type B } from '../core/c.ts'`; refuses `import type` and other folders. */
const IMPORT =
  /^import (?!type )[^;']{1,2000} from '(?<path>(?:\.{1,2}\/){1,9}core\/[^']{1,200})'/gm

/** The name of a file of the core: `./text/span.ts`. */
function toName(file) {
  return `./${relative(CORE, file).replaceAll('\\', '/')}`
}
