/** The ignore files of a workspace, by path. */
export const IGNORE_TEXTS = {
  '.gitignore': 'drafts/\n*.txt\n',
  '.tickmarkignore': 'old.md\n!kept.txt\n',
  'deep/.gitignore': '!wanted.txt\n/local.md\n',
}

/** Paths of files that count in that workspace, wherever it lies. */
export const WANTED: readonly string[] = [
  'a.md',
  'a.MD',
  'r.Rmd',
  'b/refs.bib',
  'sources/table.CSV',
  '.tickmark.json',
  'deep/.tickmark.json',
  'kept.txt',
  'deep/wanted.txt',
  'deep/more/local.md',
]

/** Paths of files that do not. */
export const UNWANTED: readonly string[] = [
  'node_modules/x/sources/b.md',
  '.obsidian/a.md',
  '.hidden.md',
  'a.txt',
  'old.md',
  'drafts/a.md',
  'drafts/deep/a.md',
  'deep/local.md',
  'deep/other.txt',
  'table.xlsx',
  'paper.docx',
  'noending',
]
