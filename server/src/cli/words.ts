import type { CheckSummary } from '../core/check-summary.ts'
import type { Severity } from '../core/rules/rule.ts'
import type { SourceKind } from '../core/sources/source.ts'
import type { Locale } from '../core/text/message.ts'

/** What the command line says of itself; findings and verdicts are worded by the core. */
export interface Words {
  readonly severities: Readonly<Record<Severity, string>>
  readonly notes: string
  readonly counts: Readonly<Record<keyof CheckSummary, string>>
  readonly sources: string
  readonly kinds: Readonly<Record<SourceKind, string>>
  /** Of a source that can be cited, but not searched. */
  readonly noText: string
  readonly unrelated: string
  readonly agree: string
  readonly conflict: string
  readonly citations: string
  /** Between a name and what follows. */
  readonly colon: string
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    severities: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
    notes: 'notes',
    counts: {
      figures: 'figures',
      verified: 'verified',
      cited: 'cited',
      unsourced: 'unsourced',
      mismatched: 'mismatched',
      unsupported: 'unsupported',
      contested: 'contested',
    },
    sources: 'sources',
    kinds: { article: 'article', entry: 'entry', footnote: 'footnote' },
    noText: 'no text',
    unrelated: 'unrelated',
    agree: 'agree',
    conflict: 'conflict',
    citations: 'cited',
    colon: ': ',
  },
  'zh-tw': {
    severities: { error: '錯誤', warning: '警告', information: '資訊', hint: '提示' },
    notes: '筆記',
    counts: {
      figures: '數字',
      verified: '已核實',
      cited: '已引用',
      unsourced: '無來源',
      mismatched: '不符',
      unsupported: '無佐證',
      contested: '有爭議',
    },
    sources: '來源',
    kinds: { article: '文章', entry: '書目', footnote: '註腳' },
    noText: '無文字',
    unrelated: '無關',
    agree: '相符',
    conflict: '不符',
    citations: '引用',
    colon: '：',
  },
  'zh-cn': {
    severities: { error: '错误', warning: '警告', information: '信息', hint: '提示' },
    notes: '笔记',
    counts: {
      figures: '数字',
      verified: '已核实',
      cited: '已引用',
      unsourced: '无来源',
      mismatched: '不符',
      unsupported: '无佐证',
      contested: '有争议',
    },
    sources: '来源',
    kinds: { article: '文章', entry: '书目', footnote: '脚注' },
    noText: '无文字',
    unrelated: '无关',
    agree: '相符',
    conflict: '不符',
    citations: '引用',
    colon: '：',
  },
}

/** The words of a language. */
export function wordsOf(locale: Locale): Words {
  return WORDS[locale]
}
