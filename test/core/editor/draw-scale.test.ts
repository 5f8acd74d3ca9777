import { describe, expect, it } from 'vitest'
import { drawImage, drawLine, type ScaleRow } from '../../../server/src/core/editor/draw-scale.ts'

const ROWS: readonly ScaleRow[] = [
  { kind: 'note', name: 'This note', text: '$593B', value: 593, low: 592.5, high: 593.5 },
  { kind: 'agree', name: 'One', text: '5,927億美元', value: 592.7, low: 592.65, high: 592.75 },
  { kind: 'conflict', name: 'Two', text: '$589B', value: 589, low: 588.5, high: 589.5 },
]

function drawSvg(rows: readonly ScaleRow[]): string {
  const [, encoded = ''] = drawImage(rows).split('base64,')
  return Buffer.from(encoded, 'base64').toString('utf8')
}

describe('a line of text', () => {
  it('shows where each value lies, to one scale', () => {
    expect(ROWS.map((row) => drawLine(row, ROWS))).toEqual([
      '──────────────────━━◆━━━',
      '───────────────────●────',
      '━━━✕━━──────────────────',
    ])
  })

  it('lets a rough value reach to the ends without changing the scale', () => {
    const rough: ScaleRow = { ...ROWS[1]!, value: 593, low: 500, high: 650 }
    expect(drawLine(rough, [...ROWS, rough])).toBe('━━━━━━━━━━━━━━━━━━━━●━━━')
    expect(drawLine(ROWS[0]!, [...ROWS, rough])).toBe(drawLine(ROWS[0]!, ROWS))
  })

  it('puts equal values in the middle', () => {
    const row: ScaleRow = { kind: 'note', name: '', text: '', value: 3, low: 3, high: 3 }
    expect(drawLine(row, [row])).toBe('────────────◆───────────')
  })
})

describe('a picture', () => {
  it('is plain ASCII, with the words as references', () => {
    expect(drawSvg(ROWS)).toMatch(/^[ -~]+$/)
    expect(drawSvg(ROWS)).toContain('>5,927&#20740;&#32654;&#20803;<')
  })

  it('holds no markup from the text', () => {
    const name = `"/><image href='https://a.example/x.png'/>&\u0000\uD800`
    const svg = drawSvg([{ ...ROWS[0]!, name }, ROWS[1]!])
    expect(svg).not.toContain('<image')
    expect(svg).toContain('&#34;/&#62;&#60;image')
  })

  it('shortens long names, Chinese ones sooner', () => {
    expect(drawSvg([{ ...ROWS[0]!, name: 'A'.repeat(40) }])).toContain(`>${'A'.repeat(18)}&#8230;<`)
    expect(drawSvg([{ ...ROWS[0]!, name: '證'.repeat(40) }])).toContain(
      `>${'&#35657;'.repeat(9)}&#8230;<`,
    )
  })

  it('stays finite for values without a distance', () => {
    const row = { ...ROWS[0]!, high: Number.POSITIVE_INFINITY }
    expect(drawSvg([row])).not.toMatch(/NaN|Infinity/)
  })
})
