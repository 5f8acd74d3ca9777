import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from './editor/provision.ts'
import { packExtension } from './package/pack-extension.ts'

/** Program: packs what is built as `tickmark-<version>.vsix` in the project's folder. */
const { name, version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'))
console.log(await packExtension(join(PROJECT, `${name}-${version}.vsix`)))
