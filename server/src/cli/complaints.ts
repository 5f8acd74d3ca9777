import type { Locale } from '../core/text/message.ts'

/** The name of something that can be wrong. */
export type ComplaintId = keyof typeof ENGLISH

const ENGLISH = {
  'no-command': 'A command is missing: {names}.',
  'unknown-command': 'No command is called {name}: {names}.',
  'unknown-option': "Unknown option '{option}'.",
  'option-value': "Option '{option}' needs a value.",
  'option-no-value': "Option '{option}' takes no value.",
  'misplaced-option': '{command} has no option {option}.',
  choice: '{option} is one of: {choices}.',
  'whole-number': '{option} is a whole number.',
  'see-help': 'See {command} --help.',
  'no-folder': '{path} is no folder.',
  unreadable: '{path} cannot be read. {reason}',
  missing: '{path} does not exist.',
  'no-match': '{pattern} matches no file.',
  transport: 'A transport is missing: {choices}.',
  'two-statements': 'compare takes two statements, each in quotes.',
  'one-place': 'explain takes one place: FILE:LINE:COLUMN.',
  'no-note': '{path} is no note.',
  'no-figure': 'No figure stands at {place}.',
  'figures-at': 'On that line figures start at: {columns}.',
  'is-article': '{path} is a saved article: its figures are evidence, and only notes are checked.',
  'is-bibliography': '{path} is a bibliography, and only notes are checked.',
  'not-checked': '{path} is not checked: it is no note, or the settings leave it out.',
} as const

const TRADITIONAL: Readonly<Record<ComplaintId, string>> = {
  'no-command': '缺少指令：{names}。',
  'unknown-command': '沒有名為 {name} 的指令，可用的有：{names}。',
  'unknown-option': '沒有 {option} 這個選項。',
  'option-value': '選項 {option} 需要一個值。',
  'option-no-value': '選項 {option} 不接受值。',
  'misplaced-option': '{command} 沒有 {option} 這個選項。',
  choice: '{option} 須為下列之一：{choices}。',
  'whole-number': '{option} 須為整數。',
  'see-help': '請見 {command} --help。',
  'no-folder': '{path} 不是資料夾。',
  unreadable: '無法讀取 {path}。{reason}',
  missing: '{path} 不存在。',
  'no-match': '沒有檔案符合 {pattern}。',
  transport: '缺少傳輸方式：{choices}。',
  'two-statements': 'compare 需要兩句陳述，各以引號括住。',
  'one-place': 'explain 需要一個位置：FILE:LINE:COLUMN。',
  'no-note': '{path} 不是筆記。',
  'no-figure': '{place} 沒有數字。',
  'figures-at': '該行的數字起於：{columns}。',
  'is-article': '{path} 是儲存的文章，其中的數字是佐證；只檢查筆記。',
  'is-bibliography': '{path} 是書目；只檢查筆記。',
  'not-checked': '未檢查 {path}：它不是筆記，或已由設定排除。',
}

const SIMPLIFIED: Readonly<Record<ComplaintId, string>> = {
  'no-command': '缺少命令：{names}。',
  'unknown-command': '没有名为 {name} 的命令，可用的有：{names}。',
  'unknown-option': '没有 {option} 这个选项。',
  'option-value': '选项 {option} 需要一个值。',
  'option-no-value': '选项 {option} 不接受值。',
  'misplaced-option': '{command} 没有 {option} 这个选项。',
  choice: '{option} 须为下列之一：{choices}。',
  'whole-number': '{option} 须为整数。',
  'see-help': '请见 {command} --help。',
  'no-folder': '{path} 不是文件夹。',
  unreadable: '无法读取 {path}。{reason}',
  missing: '{path} 不存在。',
  'no-match': '没有文件符合 {pattern}。',
  transport: '缺少传输方式：{choices}。',
  'two-statements': 'compare 需要两句陈述，各用引号括起。',
  'one-place': 'explain 需要一个位置：FILE:LINE:COLUMN。',
  'no-note': '{path} 不是笔记。',
  'no-figure': '{place} 没有数字。',
  'figures-at': '该行的数字起于：{columns}。',
  'is-article': '{path} 是保存的文章，其中的数字是佐证；只检查笔记。',
  'is-bibliography': '{path} 是书目；只检查笔记。',
  'not-checked': '未检查 {path}：它不是笔记，或已被设置排除。',
}

const COMPLAINTS = { en: ENGLISH, 'zh-tw': TRADITIONAL, 'zh-cn': SIMPLIFIED }

/** What is wrong with what the command line was asked, in words. */
export function complain(
  locale: Locale,
  id: ComplaintId,
  values: Readonly<Record<string, string>> = {},
): string {
  return COMPLAINTS[locale][id].replace(
    /\{(\w{1,40})\}/g,
    (place, name: string) => values[name] ?? place,
  )
}

/** Sentences one after the other, as the language joins them. */
export function joinSentences(locale: Locale, sentences: readonly string[]): string {
  return sentences.join(locale === 'en' ? ' ' : '')
}
