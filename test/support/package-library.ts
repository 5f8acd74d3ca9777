import { PROJECT } from './editor/provision.ts'
import { packLibrary } from './package/pack-library.ts'

/** Program: packs what is built as an npm package in the project's folder. */
console.log(await packLibrary(PROJECT))
