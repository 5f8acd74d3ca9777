import { describe, expect, test } from 'vitest'
import type { Claim, Topic } from '../../../server/src/core/claims/claim.ts'
import { readClaims } from '../../../server/src/core/claims/read-claims.ts'
import { readNote } from '../../../server/src/core/note/read-note.ts'
import { LEXICON, readOne } from './statements.ts'

type TopicList = 'actors' | 'products' | 'regions' | 'measures' | 'modifiers'

function idsOf(topics: readonly Topic[]): readonly string[] {
  return topics.map(({ id }) => id.replace(/^(?:entity|measure|modifier)\./, '')).sort()
}

/** What the figure that is written so is about. */
function checkTopics(text: string, figure: string, list: TopicList, ...ids: readonly string[]) {
  expect(idsOf(readOne(text, figure)[list])).toEqual(ids)
}

describe('the subject is who is named nearest', () => {
  test.each([
    ["Nvidia's revenue rose 4%.", '4%', 'nvidia'],
    ['Tesla delivered 1.79 million cars, while BYD delivered 1.76 million.', '1.76 million', 'byd'],
    ['On Monday Nvidia fell 17%; the Nasdaq fell 3.1%.', '3.1%', 'nasdaq-composite'],
    ['輝達營收成長4%。', '4%', 'nvidia'],
    ['特斯拉交付179萬輛，比亞迪交付176萬輛。', '176萬輛', 'byd'],
    ['特斯拉交付179万辆，比亚迪交付176万辆。', '179万辆', 'tesla'],
    ['Lately, Umbra Lamps earned $4 million.', '$4 million', 'name:umbra lamps'],
  ])('%s %s', (text, figure, id) => checkTopics(text, figure, 'actors', id))

  test.each([
    ["Nvidia's revenue rose 4%, and its shares fell 3%.", '3%'],
    ["Nvidia's revenue was $35 billion. It rose 94%.", '94%'],
    ['輝達營收成長4%，股價下跌3%。', '3%'],
    ['輝達營收為350億美元。年增94%。', '94%'],
    ['英伟达营收增长4%，股价下跌3%。', '3%'],
  ])('inherited where the clause or sentence names nobody: %s', (text, figure) =>
    checkTopics(text, figure, 'actors', 'nvidia'),
  )

  test.each([
    ['Revenue rose 4%.', '4%'],
    ['營收成長4%。', '4%'],
    ['营收增长4%。', '4%'],
  ])('nobody where nobody is named: %s', (text, figure) => checkTopics(text, figure, 'actors'))

  test('who a relative clause speaks of is not the subject of what follows', () => {
    checkTopics(
      'Meta, which competes with Apple, earned $62 billion.',
      '$62 billion',
      'actors',
      'meta',
    )
  })
})

describe('the product is what the figure is about', () => {
  test.each([
    ['Apple sold 50 million iPhones.', '50 million', ['iphone']],
    ['Apple sold 50 million iPhones. They cost $900 each.', '$900', ['iphone']],
    ['Apple sold 50 million iPhones. Services revenue was $26 billion.', '$26 billion', []],
    ['蘋果賣出5,000萬支iPhone。', '5,000萬支', ['iphone']],
    ['苹果卖出5000万部iPhone。', '5000万部', ['iphone']],
    ['蘋果賣出5,000萬支iPhone。服務營收為260億美元。', '260億美元', []],
  ])('%s %s', (text, figure, ids) => checkTopics(text, figure, 'products', ...ids))

  test('a study that frames the sentence counts beside what is measured in it', () => {
    const text = 'In SURMOUNT-5, patients on tirzepatide lost 20.2% of their weight.'
    checkTopics(text, '20.2%', 'products', 'tirzepatide', 'trial-surmount-5')
  })
})

describe('the region is the one named nearest', () => {
  test.each([
    ["In China, Apple's revenue fell 11%.", '11%', 'china'],
    ['Exports of Japan rose 4% and those of Germany fell 2%.', '2%', 'germany'],
    ['蘋果在中國的營收下降11%。', '11%', 'china'],
    ['苹果在中国的营收下降11%。', '11%', 'china'],
  ])('%s %s', (text, figure, id) => checkTopics(text, figure, 'regions', id))

  test.each(["Apple's revenue fell 11%.", '蘋果營收下降11%。', '苹果营收下降11%。'])(
    'none where none is named: %s',
    (text) => checkTopics(text, '11%', 'regions'),
  )
})

describe('the measure is that of the own clause, else of one before', () => {
  test.each([
    ["Nvidia's revenue rose 4%, and its net income rose 3%.", '4%', 'revenue'],
    ["Nvidia's revenue rose 4%, and its net income rose 3%.", '3%', 'net-income'],
    ["Nvidia's revenue was $35 billion, up 94%.", '94%', 'revenue'],
    ['Unemployment was 4.2%. It rose to 4.8%.', '4.8%', 'unemployment-rate'],
    ['失業率為4.2%。升至4.8%。', '4.8%', 'unemployment-rate'],
    ['失业率为4.2%。升至4.8%。', '4.8%', 'unemployment-rate'],
    ['輝達營收成長4%，淨利成長3%。', '3%', 'net-income'],
    ['輝達營收為350億美元，年增94%。', '94%', 'revenue'],
    ['英伟达营收为350亿美元，同比增长94%。', '94%', 'revenue'],
  ])('%s %s', (text, figure, id) => checkTopics(text, figure, 'measures', id))

  test.each([
    ['Nvidia fell 17%.', '17%'],
    ['The Nasdaq fell 3.1%.', '3.1%'],
    ['輝達下跌17%。', '17%'],
    ['英伟达下跌17%。', '17%'],
  ])('a company or index that merely falls, falls by its price: %s', (text, figure) =>
    checkTopics(text, figure, 'measures', 'share-price'),
  )

  test.each([
    ['Apple had sales of 50 million phones.', '50 million', 'unit-sales'],
    ['Apple had sales of $50 million.', '$50 million', 'revenue'],
  ])('what is general of a count is narrow of money: %s', (text, figure, id) =>
    checkTopics(text, figure, 'measures', id),
  )

  test.each(['It was 4%.', '達到4%。', '达到4%。'])('none where none is named: %s', (text) =>
    checkTopics(text, '4%', 'measures'),
  )
})

describe('a restriction belongs to its clause', () => {
  test.each([
    ['Core inflation was 3.2%, while inflation was 2.9%.', '3.2%', ['core']],
    ['Core inflation was 3.2%, while inflation was 2.9%.', '2.9%', []],
    ['核心通膨率為3.2%，通膨率為2.9%。', '3.2%', ['core']],
    ['核心通膨率為3.2%，通膨率為2.9%。', '2.9%', []],
    ['核心通胀率为3.2%，通胀率为2.9%。', '2.9%', []],
    ['On a GAAP basis, net income was $19 billion.', '$19 billion', ['gaap']],
    ['Non-GAAP net income was $20 billion.', '$20 billion', ['non-gaap']],
    ['營收年增12%。', '12%', ['year-on-year']],
    ['营收同比增长3%。', '3%', ['year-on-year']],
  ])('%s %s', (text, figure, ids) => checkTopics(text, figure, 'modifiers', ...ids))

  test('the clause that a measure is inherited from restricts it too', () => {
    checkTopics('Core inflation was 3.2%, up from 3.1%.', '3.1%', 'modifiers', 'core')
    checkTopics('核心通膨率為3.2%，高於3.1%。', '3.1%', 'modifiers', 'core')
    checkTopics('核心通胀率为3.2%，高于3.1%。', '3.1%', 'modifiers', 'core')
  })
})

describe('the table, the headings and the title say what a figure is about', () => {
  function readMarkdown(text: string, title?: string): readonly Claim[] {
    const uri = 'memory:/note.md'
    const { blocks } = readNote(uri, text, { dollar: 'USD', mathematics: false })
    return readClaims({ id: uri, uri, text, title, date: undefined, blocks }, LEXICON)
  }

  function findClaim(claims: readonly Claim[], figure: string): Claim {
    const claim = claims.find(({ place }) => place.text === figure)
    if (!claim) throw new Error(`no ${figure}`)
    return claim
  }

  test.each([
    ['Company', 'Revenue in 2023', 'Apple', 'Microsoft'],
    ['公司', '2023年營收', '蘋果', '微軟'],
    ['公司', '2023年营收', '苹果', '微软'],
  ])('a cell has the subject of its row and the measure of its column: %s', (...words) => {
    const [first, second, one, other] = words
    const table = `|${first}|${second}|\n|-|-|\n|${one}|$383 billion|\n|${other}|$212 billion|`
    const claim = findClaim(readMarkdown(table), '$212 billion')
    expect(idsOf(claim.actors)).toEqual(['microsoft'])
    expect(idsOf(claim.measures)).toEqual(['revenue'])
    expect(claim.period?.period.from).toBe('2023-01-01')
  })

  test.each([
    ['Nvidia', 'Revenue rose 94%.'],
    ['輝達', '營收成長94%。'],
    ['英伟达', '营收增长94%。'],
  ])('the heading %s names the subject of %s', (heading, text) => {
    const [claim] = readMarkdown(`# ${heading}\n\n${text}`)
    expect(claim && idsOf(claim.actors)).toEqual(['nvidia'])
  })

  test('so does the title of the document', () => {
    const [claim] = readMarkdown('Revenue rose 94%.', 'Nvidia in 2024')
    expect(claim && idsOf(claim.actors)).toEqual(['nvidia'])
    expect(claim?.period).toMatchObject({ words: '2024', from: 'document' })
  })

  test('a claim stands where its figure stands in the file', () => {
    const text = '# Nvidia\n\nRevenue *rose* **94%**, it said. So did $4 million.\n'
    for (const { place } of readMarkdown(text)) {
      expect(text.slice(place.span.start, place.span.end)).toBe(place.text)
    }
  })

  test('the words of a citation in brackets name a source and no subject', () => {
    const text = 'Revenue was $4 million ([Nvidia](https://wire.example/nvidia)).'
    expect(readMarkdown(text)[0]?.actors).toEqual([])
    const named = 'Revenue of [Nvidia](https://wire.example/nvidia) was $4 million.'
    expect(idsOf(readMarkdown(named)[0]?.actors ?? [])).toEqual(['nvidia'])
  })
})
