import { SIMPLIFIED, simplify, TRADITIONAL } from './chinese.ts'
import { ENGLISH } from './english.ts'
import type { Choice, Language, Vocabulary } from './language.ts'
import { printNumber, printPercent, printPeriod, printValue } from './print-fact.ts'
import type { Random } from './random.ts'
import { COMPANIES, type Company, type Fact, type Measure } from './world.ts'

/** What the parts of one text are written with. */
export interface Writer {
  readonly random: Random
  readonly language: Language
  readonly vocabulary: Vocabulary
}

/** A writer of a language. */
export function createWriter(language: Language, random: Random): Writer {
  return { random, language, vocabulary: VOCABULARIES[language] }
}

/** A sentence that states a fact, without its full stop. */
export function writeStatement(writer: Writer, fact: Fact): string {
  return fill(writer, writer.random.pick(writer.vocabulary.stating), fact)
}

/** One of a choice of templates without figures, filled in. */
export function writePlain(writer: Writer, choice: Choice, company: Company): string {
  return fill(writer, writer.random.pick(choice), company)
}

/** A company's name in the writer's language. */
export function nameCompany({ language }: Writer, { en, zh }: Company): string {
  if (language === 'en') return en
  return language === 'zh-CN' ? simplify(zh) : zh
}

/** A measure's name in the writer's language. */
export function nameMeasure({ language }: Writer, { en, zh }: Measure): string {
  if (language === 'en') return en
  return language === 'zh-CN' ? simplify(zh) : zh
}

const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = {
  en: ENGLISH,
  'zh-TW': TRADITIONAL,
  'zh-CN': SIMPLIFIED,
}

function fill(writer: Writer, template: string, about: Fact | Company): string {
  const text = fillOnce(writer, template, about)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Words that a word brings in are filled in too; no word brings in itself. */
function fillOnce(writer: Writer, template: string, about: Fact | Company): string {
  return template.replace(/\{([a-z]{1,12})\}/g, (_whole, name: string) => {
    const words = writer.vocabulary.words[name]
    if (words) return fillOnce(writer, writer.random.pick(words), about)
    return 'measure' in about ? printSlot(writer, name, about) : printName(writer, name, about)
  })
}

function printSlot(writer: Writer, name: string, fact: Fact): string {
  const { random, language } = writer
  const percent = () => printPercent(1 + 60 * random.next() ** 2, language, random)
  switch (name) {
    case 'measure':
      return nameMeasure(writer, fact.measure)
    case 'value':
      return printValue(fact, language, random)
    case 'period':
      return printPeriod(fact.period, language, random)
    case 'change':
      return percent()
    case 'points':
      return printPoints(writer)
    case 'ratio':
      return printRatio(writer)
    case 'range':
      return printRange(writer)
    default:
      return printName(writer, name, fact.company)
  }
}

function printName(writer: Writer, name: string, company: Company): string {
  return nameCompany(writer, name === 'company' ? company : writer.random.pick(COMPANIES))
}

function printPoints({ random, language }: Writer): string {
  const isBasis = random.chance(0.4)
  const digits = isBasis ? String(5 * random.integer(3, 60)) : (0.3 + 6 * random.next()).toFixed(1)
  if (language === 'en') return isBasis ? `${digits} basis points` : `${digits} percentage points`
  const unit = isBasis ? '個基點' : '個百分點'
  return `${digits}${language === 'zh-CN' ? simplify(unit) : unit}`
}

function printRatio({ random, language }: Writer): string {
  const digits = printNumber(1.2 + 8 * random.next(), random).slice(0, 3)
  return language === 'en' ? `${digits} times` : `${digits}倍`
}

function printRange({ random, language }: Writer): string {
  const low = random.integer(3, 30)
  const high = low + random.integer(1, 6)
  if (language === 'en') return random.chance(0.5) ? `${low}–${high}%` : `${low}% to ${high}%`
  return random.chance(0.5) ? `${low}%到${high}%` : `${low}%至${high}%`
}
