const END = Buffer.from('PK\u0005\u0006')
const ENTRY = Buffer.from('PK\u0001\u0002')
const ENTRY_LENGTH = 46

/** The paths in a zip archive, as the directory at its end lists them. */
export function readZipNames(archive: Buffer): readonly string[] {
  const end = archive.lastIndexOf(END)
  const count = archive.readUInt16LE(end + 10)
  const names: string[] = []
  let at = archive.readUInt32LE(end + 16)
  while (names.length < count) {
    if (archive.indexOf(ENTRY, at) !== at) throw new Error(`No entry of a zip starts at ${at}.`)
    const name = at + ENTRY_LENGTH
    const nameEnd = name + archive.readUInt16LE(at + 28)
    names.push(archive.toString('utf8', name, nameEnd))
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return names
}
