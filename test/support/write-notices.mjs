import { readdir, readFile, writeFile } from 'node:fs/promises'

/** What opens the file of notices. */
const HEADING = `# Notices of the packages in the bundles

The files beside this one contain the npm packages below, each under its own licence.
`

/**
 * Writes the licences of every npm package that an esbuild metafile's inputs name.
 * A package without a licence file is named with the licence of its manifest.
 */
export async function writeNotices(inputs, file) {
  const folders = new Set(inputs.flatMap((input) => PACKAGE.exec(input)?.groups?.folder ?? []))
  const notices = await Promise.all([...folders].sort().map(readNotice))
  await writeFile(file, [HEADING, ...new Set(notices)].join('\n'))
}

/** Takes `node_modules/yaml` and `node_modules/a/node_modules/@b/c`, up to the package's own folder. */
const PACKAGE = /^(?<folder>(?:.{0,400}\/)?node_modules\/(?:@[^/]{1,200}\/)?[^/]{1,200})\//

async function readNotice(folder) {
  const manifest = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'))
  const names = await readdir(folder)
  const licence = names.find((name) => /^licen[cs]e(?:[.-]|$)/i.test(name))
  const text = licence ? (await readFile(`${folder}/${licence}`, 'utf8')).trim() : manifest.license
  return `## ${manifest.name} ${manifest.version}\n\n\`\`\`text\n${text}\n\`\`\`\n`
}
