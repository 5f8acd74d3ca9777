import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printQuantity } from '../../../../server/src/core/figures/print-figure.ts'
import { listFigures } from '../../../../server/src/core/note/note.ts'
import { readSources } from '../../../../server/src/core/sources/read-source.ts'

function read(text: string) {
  const path = 'sources/page.html'
  const file = { uri: `file:///w/${path}`, path, text, inSourceFolder: true }
  return readSources(file, { dollar: 'USD' })
}

function readOne(text: string) {
  const { sources } = read(text)
  expect(sources).toHaveLength(1)
  return sources[0]
}

/** The texts of a page, each with what kind it is. */
function printTexts(text: string): readonly string[] {
  return (readOne(text)?.blocks ?? []).flatMap(({ block }) =>
    block.passages.map(({ kind, level, prose }) => `${kind}${level ?? ''}: ${prose.text}`),
  )
}

/** Each figure: its characters in the file, what it is, and what its row and column say. */
function printFigures(text: string): readonly string[] {
  return listFigures(readOne(text)?.blocks ?? []).map(({ figure, passage, span }) => {
    const about = passage.cell ? ` < ${passage.cell.rowLabel} | ${passage.cell.header}` : ''
    return `${text.slice(span.start, span.end)} = ${printQuantity(figure.quantity)}${about}`
  })
}

describe('text', () => {
  test('is what a browser shows, in blocks', () => {
    const page =
      '<h1>Sales&nbsp;up</h1>\n<p>Sales\n  rose <b>17</b>&#37;.<p>Costs fell<br>5%.<ul><li>One<li>Two</ul>Loose<br><br>ends'
    expect(printTexts(page)).toEqual([
      'heading1: Sales up',
      'paragraph: Sales rose 17%.',
      'paragraph: Costs fell\n5%.',
      'item: One',
      'item: Two',
      'paragraph: Loose',
      'paragraph: ends',
    ])
    expect(printFigures(page)).toEqual(['17</b>&#37; = 17 %', '5% = 5 %'])
  })

  test('has no mark glued to a number', () => {
    expect(printFigures('<p>It rose 17%<sup>1</sup> and 3<sup>[2]</sup>')).toEqual(['17% = 17 %'])
    expect(printFigures('<p>It covers 5,000 km<sup>2</sup>, 佔地300 km<sup>3</sup>')).toEqual([
      '5,000 km<sup>2</sup> = 5,000 km²',
      '300 km<sup>3</sup> = 300 km³',
    ])
  })

  test.each([
    ['scripts and styles', '<script>var a = "5%"</script><style>p{width:5%}</style>'],
    ['what leads elsewhere', '<nav>5%</nav><aside>5%</aside><footer>5%</footer>'],
    ['what a role says is no article', '<div role="navigation">5%</div>'],
    [
      'what is hidden',
      '<p hidden>5%</p><p style="display: none">5%</p><p aria-hidden="true">5%</p>',
    ],
    ['what is filled in', '<form><p>5%</p></form><button>5%</button><select><option>5%</select>'],
    ['comments and templates', '<!-- 5% --><template><p>5%</p></template><noscript>5%</noscript>'],
    ['the title and attributes', '<title>5%</title><img alt="5%" src="https://example.com/5%">'],
  ])('leaves out %s', (_, text) => {
    expect(printFigures(`<body>${text}<p>7%</p>${text}</body>`)).toEqual(['7% = 7 %'])
  })

  test('is that of the article where one is marked', () => {
    const article = `<article><p>營收成長7%。</p><p>${'這是文章的內文。'.repeat(30)}</p></article>`
    expect(printFigures(`<p>熱門：5%</p>${article}<p>廣告5%</p>`)).toEqual(['7% = 7 %'])
    expect(printFigures('<p>營收5%</p><article><p>摘要7%</p></article>')).toHaveLength(2)
  })
})

describe('tables', () => {
  test('are read as data files are, whatever spans what', () => {
    expect(
      printFigures(
        '<table><caption>Revenue by segment (US$ m)</caption>' +
          '<tr><th>Segment<th>Kind<th colspan=2>2024<tr><th><th><th>Q1<th>Q2' +
          '<tr><td rowspan=2>Cloud<td>New<td>1,200<td>1,300<tr><td>Old<td>12<td>13</table>',
      ),
    ).toEqual([
      '1,200 = USD 1.2 billion < Cloud, New | Q1 2024',
      '1,300 = USD 1.3 billion < Cloud, New | Q2 2024',
      '12 = USD 12 million < Cloud, Old | Q1 2024',
      '13 = USD 13 million < Cloud, Old | Q2 2024',
    ])
    expect(
      printFigures(
        '<table><thead><tr><th>公司</th><th>營收（億元）</th></tr></thead><tbody><tr><td>艾克美</td><td>12.5</td></tr></tbody></table>',
      ),
    ).toEqual(['12.5 = TWD 1.25 billion < 艾克美 | 營收（億元）'])
  })

  test('that only put things beside one another are text', () => {
    expect(
      printFigures('<table><tr><td><p>Sales rose 8%.</p><p>Costs fell 9%.</p></table>'),
    ).toEqual(['8% = 8 %', '9% = 9 %'])
  })
})

describe('what a page says of itself', () => {
  test('stands in its tags', () => {
    expect(
      readOne(
        '<title>Chips | Harbor</title><meta property="og:title" content="Chips &amp; more">' +
          '<meta name="author" content="Mei Chen"><meta property="og:site_name" content="Harbor">' +
          '<meta property="article:published_time" content="2025-01-27T08:00:00Z">' +
          '<link rel="canonical" href="https://www.example.com/chips/?utm_source=x"><p>Text',
      ),
    ).toMatchObject({
      key: 'page',
      title: 'Chips & more',
      authors: ['Mei Chen'],
      publisher: 'Harbor',
      published: '2025-01-27',
      identity: 'example.com/chips',
    })
  })

  test('or in its JSON-LD, or where the browser wrote it', () => {
    const data = {
      '@graph': [
        {
          '@type': ['NewsArticle'],
          headline: '晶片大跌',
          author: [{ name: '王小明' }, { name: '李大同' }],
          publisher: { name: '財經日報' },
          datePublished: '2025-01-28',
        },
      ],
    }
    expect(
      readOne(
        `<!-- saved from url=(0025)https://example.com/a -->\n<script type="application/ld+json">${JSON.stringify(data)}</script><p>內文`,
      ),
    ).toMatchObject({
      title: '晶片大跌',
      authors: ['王小明', '李大同'],
      publisher: '財經日報',
      published: '2025-01-28',
      address: 'https://example.com/a',
    })
  })

  test('or nowhere', () => {
    expect(
      readOne('<script type="application/ld+json">{broken</script><h1>Chips</h1>'),
    ).toMatchObject({ title: 'Chips', address: undefined, authors: [] })
    expect(readOne('')).toMatchObject({ title: 'page', hasText: false })
    expect(readOne('<link rel=canonical href="javascript:alert(1)">')).toMatchObject({
      address: undefined,
    })
  })
})

test('what is nested too deeply is told and left out', () => {
  const { sources, problems } = read(`<p>5%${'<div>'.repeat(5000)}7%`)
  expect(problems.map(({ wording }) => wording?.id)).toEqual(['problem.nested'])
  expect(sources[0]?.blocks).toHaveLength(1)
})

test('any text gives figures in order, each inside its file', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<p>',
      '<table>',
      '<tr>',
      '<td rowspan=3>',
      '<td colspan=2>',
      '</table>',
      '<sup>',
      '</sup>',
      '5%',
      '&nbsp;',
      '&lt;',
      '<br>',
      '<li>',
      '<th>',
      '$1,200',
      '</p>',
      '<caption>',
      '<nav>',
      '</nav>',
      '<!--',
      '<h2>',
      '<article>',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      for (const { span } of listFigures(readOne(text)?.blocks ?? [])) {
        expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true)
      }
    }),
  )
})
