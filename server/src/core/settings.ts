import type { Language } from './figures/language.ts'
import type { RuleId, Severity } from './rules/rule.ts'

/** The settings, the same in VS Code (`tickmark.*`) and in `.tickmark.json`. */
export interface Settings {
  readonly enable: boolean
  /** Severity of a rule, or `off`; rules that are not named keep their own. */
  readonly rules: Readonly<Partial<Record<RuleId, Severity | 'off'>>>
  readonly files: {
    /** Globs of the notes. */
    readonly include: readonly string[]
    /** Globs of Markdown files that are no notes. */
    readonly exclude: readonly string[]
  }
  readonly sources: {
    /** Globs of saved articles, beside those that front matter tells. */
    readonly include: readonly string[]
  }
  /** Bibliographies besides those found, relative to the workspace folder. */
  readonly bibliography: readonly string[]
  readonly figures: {
    /** Whether durations and ages are reported. */
    readonly durations: boolean
    /** Bare counts below this are not reported. */
    readonly minimumCount: number
  }
  readonly citations: {
    readonly scope: 'sentence' | 'paragraph'
    readonly style: 'footnote' | 'pandoc' | 'link' | 'wikilink'
  }
  /** The language in which the figures of notes are read; `auto` where the words of each paragraph choose. */
  readonly language: 'auto' | Language
  readonly currency: {
    /** ISO 4217 code of a bare `$` in English text. */
    readonly dollar: string
  }
  /** Groups of names of one thing, on top of the built-in ones. */
  readonly aliases: readonly (readonly string[])[]
  readonly hover: { readonly maxSources: number }
  readonly diagnostics: {
    /** How long typing must pause, in milliseconds, before what lies far from the edit is checked again. */
    readonly delay: number
    /** How many findings of one note an editor is sent at most; a command line gets all. */
    readonly maximum: number
  }
  /** How many months older than what it is cited for a source may be. */
  readonly staleAfterMonths: number
  /** Longer notes are not checked, and a message says so. */
  readonly maxFileLength: number
}

/** What holds where nothing is set. */
export const DEFAULT_SETTINGS: Settings = {
  enable: true,
  rules: {},
  files: {
    include: ['**/*.{md,markdown,qmd,Rmd}'],
    exclude: [
      '**/{README,CHANGELOG,LICENSE,LICENCE,CONTRIBUTING,CODE_OF_CONDUCT,SECURITY,ARCHITECTURE}*.{md,markdown}',
      '**/.*/**',
      '**/node_modules/**',
    ],
  },
  sources: { include: ['**/{sources,source,clippings,references,literature}/**'] },
  bibliography: [],
  figures: { durations: false, minimumCount: 10 },
  citations: { scope: 'sentence', style: 'footnote' },
  language: 'auto',
  currency: { dollar: 'USD' },
  aliases: [],
  hover: { maxSources: 8 },
  diagnostics: { delay: 150, maximum: 1000 },
  staleAfterMonths: 24,
  maxFileLength: 2_000_000,
}
