import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printQuantity } from '../../../../server/src/core/figures/print-figure.ts'
import { listFigures } from '../../../../server/src/core/note/note.ts'
import { readSources } from '../../../../server/src/core/sources/read-source.ts'

function read(text: string, path = 'sources/data.csv') {
  const file = { uri: `file:///w/${path}`, path, text, inSourceFolder: true }
  return readSources(file, { dollar: 'USD' })
}

/** Each number that is read: its characters in the file, what it is, and what its row and column say. */
function printCells(text: string, path?: string): readonly string[] {
  const { sources } = read(text, path)
  return listFigures(sources[0]?.blocks ?? []).map(({ figure, passage, span }) => {
    const about = [passage.cell?.rowLabel, passage.cell?.header].join(' | ')
    return `${text.slice(span.start, span.end)} = ${printQuantity(figure.quantity)} < ${about}`
  })
}

describe('dialects', () => {
  const EXPECTED = [
    '1,234.5 = USD 1.2345 billion < Acme | Revenue (US$ m)',
    '12.5 = 12.5 % < Acme | Margin (%)',
  ]
  const rows: readonly (readonly [string, string])[] = [
    ['commas', 'Firm,Revenue (US$ m),Margin (%)\nAcme,"1,234.5",12.5\n'],
    [
      'a byte-order mark and CRLF',
      '\uFEFFFirm,Revenue (US$ m),Margin (%)\r\nAcme,"1,234.5",12.5\r\n',
    ],
    ['semicolons', 'Firm;Revenue (US$ m);Margin (%)\nAcme;1,234.5;12.5'],
    ['tabs', 'Firm\tRevenue (US$ m)\tMargin (%)\nAcme\t1,234.5\t12.5\n'],
    ['bars', 'Firm|Revenue (US$ m)|Margin (%)\nAcme|1,234.5|12.5\n'],
    ['what Excel says', 'sep=;\nFirm;Revenue (US$ m);Margin (%)\nAcme;1,234.5;12.5\n'],
    [
      'blanks, blank lines and quotation marks',
      '\n"Firm" , "Revenue (US$ m)","Margin (%)"\n\n"Acme", "1,234.5" ,"12.5"\n\n',
    ],
    ['old line endings', 'Firm,Revenue (US$ m),Margin (%)\rAcme,"1,234.5",12.5\r'],
  ]
  test.each(rows)('%s', (_, text) => {
    expect(printCells(text)).toEqual(EXPECTED)
  })

  test('a decimal comma counts where numbers can be read in no other way', () => {
    expect(
      printCells('Firm;Sales (EUR m)\nAcme;1.234,5\nBeta;12,25\nGamma;1.500\n'),
    ).toMatchInlineSnapshot(`
      [
        "1.234,5 = EUR 1.2345 billion < Acme | Sales (EUR m)",
        "12,25 = EUR 12.25 million < Beta | Sales (EUR m)",
        "1.500 = EUR 1.5 billion < Gamma | Sales (EUR m)",
      ]
    `)
    expect(printCells('Firm;Sales (EUR m)\nAcme;1,234\nBeta;12.25\n')).toMatchInlineSnapshot(`
      [
        "1,234 = EUR 1.234 billion < Acme | Sales (EUR m)",
        "12.25 = EUR 12.25 million < Beta | Sales (EUR m)",
      ]
    `)
    expect(printCells('Firm;Sales (EUR m)\nAcme;1 234,5\nBeta;1’234,5\n')).toMatchInlineSnapshot(`
      [
        "1 234,5 = EUR 1.2345 billion < Acme | Sales (EUR m)",
        "1’234,5 = EUR 1.2345 billion < Beta | Sales (EUR m)",
      ]
    `)
  })
})

describe('what a number is about', () => {
  test('a long table tells it by its columns of words and of time', () => {
    expect(
      printCells(
        'company,fiscal_year,quarter,revenue_usd_bn,eps\nNvidia,2025,4,39.3,0.89\n,2025,3,35.1,0.78\n',
      ),
    ).toMatchInlineSnapshot(`
      [
        "39.3 = USD 39.3 billion < Nvidia, Q4 FY2025 | revenue usd bn",
        "35.1 = USD 35.1 billion < Nvidia, Q3 FY2025 | revenue usd bn",
      ]
    `)
    expect(
      printCells('公司,年度,季別,營收（億元）\n台積電,113,4,"8,684.6"\n'),
    ).toMatchInlineSnapshot(`
      [
        "8,684.6 = TWD 868.46 billion < 台積電, 民國113年第4季 | 營收（億元）",
      ]
    `)
    expect(
      printCells(
        'country,indicator,year,value,unit\n台灣,出口,2024,475.07,十億美元\n台灣,經濟成長率,2024,4.59,%\n',
      ),
    ).toMatchInlineSnapshot(`
      [
        "475.07 = USD 475.07 billion < 台灣, 出口, 2024 | value",
        "4.59 = 4.59 % < 台灣, 經濟成長率, 2024 | value",
      ]
    `)
    expect(
      printCells('date,close (USD)\n1/27/2025,118.42\n2/3/2025,116.66\n'),
    ).toMatchInlineSnapshot(`
      [
        "118.42 = USD 118.42 < 2025-01-27 | close (USD)",
        "116.66 = USD 116.66 < 2025-02-03 | close (USD)",
      ]
    `)
    expect(
      printCells('date,close (USD)\n1/2/2025,118.42\n2/3/2025,116.66\n'),
    ).toMatchInlineSnapshot(`[]`)
  })

  test('a wide table by its headers, in one row or two', () => {
    expect(
      printCells('項目（億元）,2023,2024,2025E\n營收,100,"1,200",1300\n'),
    ).toMatchInlineSnapshot(`
      [
        "100 = TWD 10 billion < 營收 | 2023",
        "1,200 = TWD 120 billion < 營收 | 2024",
        "1300 = TWD 130 billion < 營收 | 2025 forecast",
      ]
    `)
    expect(
      printCells(',2023,,2024,\n,Q1,Q2,Q1,Q2\nSales (US$ m),10,20,30,40\n'),
    ).toMatchInlineSnapshot(`
      [
        "10 = USD 10 million < Sales (US$ m) | Q1 2023",
        "20 = USD 20 million < Sales (US$ m) | Q2 2023",
        "30 = USD 30 million < Sales (US$ m) | Q1 2024",
        "40 = USD 40 million < Sales (US$ m) | Q2 2024",
      ]
    `)
    expect(printCells('公司,營收,毛利率\n,百萬美元,%\n艾克美,12,34.5\n')).toMatchInlineSnapshot(`
      [
        "12 = USD 12 million < 艾克美 | 營收, 百萬美元",
        "34.5 = 34.5 % < 艾克美 | 毛利率, %",
      ]
    `)
  })

  test('lines above the table tell its title, its unit and where it is from', () => {
    const text =
      '艾克美營收\n單位：新台幣億元,,\n資料來源：https://example.com/acme?utm_source=x\n年度,營收,年增率(%)\n2023,12.5,3\n'
    expect(printCells(text)).toMatchInlineSnapshot(`
      [
        "12.5 = TWD 1.25 billion < 2023 | 營收",
        "3 = 3 % < 2023 | 年增率(%)",
      ]
    `)
    expect(read(text).sources[0]).toMatchObject({
      title: '艾克美營收',
      address: 'https://example.com/acme?utm_source=x',
      identity: 'example.com/acme',
      key: 'data',
    })
  })

  test('numbers without a unit count where they are whole and large; others say nothing', () => {
    expect(
      printCells('Firm,Employees,Margin\nAcme,5200,12.5\nBeta,310,7\n'),
    ).toMatchInlineSnapshot(`
      [
        "5200 = 5,200 count < Acme | Employees",
        "310 = 310 count < Beta | Employees",
      ]
    `)
  })
})

describe('what is no evidence', () => {
  test.each([
    [
      'years, ranks, codes and dates',
      'Rank,Ticker,Year,Founded on\n1,2330,1987,1987-02-21\n2,2454,1997,1997-05-28\n',
    ],
    [
      'words with numbers in them',
      'Firm,Remark\nAcme,It sold 5% more than in the year before and hired 1200 people\n',
    ],
    ['a scale that nobody knows', 'Firm,Umsatz (Mio. EUR),Cost Mio EUR\nAcme,5,7\n'],
    ['nothing', ''],
    ['one cell', 'Acme'],
    ['marks for what is missing', 'Firm,Share (%)\nAcme,n/a\nBeta,-\nGamma,\n'],
  ])('%s', (_, text) => {
    expect(printCells(text)).toEqual([])
  })
})

test('a quotation mark that is never closed costs its own cell and is told', () => {
  const text = 'Firm,Share (%)\n"Acme,5\nBeta,7\n'
  const { problems } = read(text)
  expect(problems.map(({ span, wording }) => [text.slice(span.start), wording?.id])).toEqual([
    ['"Acme,5\nBeta,7\n', 'problem.csv.quote'],
  ])
  expect(printCells(text)).toMatchInlineSnapshot(`
    [
      "5 = 5 % < "Acme | Share (%)",
      "7 = 7 % < Beta | Share (%)",
    ]
  `)
})

test('of a table that is too long the rest is left out and told', () => {
  const text = `Firm,Share (%)\n${'Acme,5\n'.repeat(10_001)}`
  const { problems } = read(text)
  expect(printCells(text)).toHaveLength(10_000)
  expect(problems.map(({ span, wording }) => [text.slice(span.start), wording?.id])).toEqual([
    ['Acme,5\n', 'problem.csv.long'],
  ])
})

test('outside source folders a table is nothing', () => {
  const file = {
    uri: 'file:///w/a.csv',
    path: 'a.csv',
    text: 'Firm,Share (%)\nAcme,5\n',
    inSourceFolder: false,
  }
  expect(readSources(file, { dollar: 'USD' })).toEqual({ sources: [], problems: [] })
})

test('any text gives figures in order, each inside its file', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('1,5', '"', '"a""b"', '2024', '(3%)', '\n', ';', '\r\n', '單位：億元'),
  )
  fc.assert(
    fc.property(
      fc.array(cell, { maxLength: 60 }),
      fc.constantFrom(',', ';', '\t', '\n'),
      (cells, joint) => {
        const text = cells.join(joint)
        let end = 0
        for (const { span } of listFigures(read(text).sources[0]?.blocks ?? [])) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeLessThanOrEqual(text.length)
          end = span.end
        }
      },
    ),
  )
})
