import type { Locator, Page } from 'playwright-core'

const READY_TIMEOUT_MS = 20_000
const STEP_TIMEOUT_MS = 15_000
const TRY_MS = 2000

/** Opens an editor at an address and waits until the note is drawn. */
export async function openNote(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('.monaco-editor .view-line').first().waitFor()
}

/** Waits until something in the note is underlined. */
export async function waitForFindings(page: Page): Promise<void> {
  await page
    .locator('.monaco-editor .cdr[class*=squiggly]')
    .first()
    .waitFor({ state: 'attached', timeout: READY_TIMEOUT_MS })
}

/** Waits until a text is coloured for itself, as figures are. */
export async function waitForColour(page: Page, text: string): Promise<void> {
  const token = page.locator('.view-line span > span').getByText(text, { exact: true })
  await token.first().waitFor({ timeout: READY_TIMEOUT_MS })
}

/** Runs a command of the palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1')
  await page.locator('.quick-input-widget input').fill(`>${title}`)
  const first = page.locator('.quick-input-list .monaco-list-row').first()
  await first.filter({ hasText: title }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
}

/** Puts the cursor behind the first place of a text. */
export async function putCursorBehind(page: Page, text: string): Promise<void> {
  await putCursor(page, text, 1)
}

/** Puts the cursor into the first place of a text and opens the menu of quick fixes. */
export async function openFixes(page: Page, text: string): Promise<void> {
  await putCursor(page, text, 0.5)
  // While the editor starts it looks for fixes time and again, and forgets a menu that waits for an older answer.
  await page.locator('.lightBulbWidget:visible').first().waitFor()
  const menu = page.locator('.action-widget:visible')
  await repeatUntilVisible(menu, () => page.keyboard.press('Control+.'))
}

/** Rests the mouse on the first place of a text until the editor has told all that it knows of it. */
export async function hover(page: Page, text: string): Promise<void> {
  const told = page.locator('.monaco-hover:visible').filter({ hasNotText: 'Loading' })
  await repeatUntilVisible(told.locator('.hover-row'), async () => {
    await page.mouse.move(1, 1)
    const { x, y } = await findPlace(page, text, 0.5)
    await page.mouse.move(x - 3, y)
    await page.mouse.move(x, y, { steps: 3 })
  })
}

/** Clicks until the cursor is there: while the workbench settles, lines still move and the focus is still given away. */
async function putCursor(page: Page, text: string, share: number): Promise<void> {
  const cursor = page.locator('.monaco-editor.focused .cursors-layer .cursor').first()
  const deadline = Date.now() + STEP_TIMEOUT_MS
  while (Date.now() < deadline) {
    const { x, y } = await findPlace(page, text, share)
    await page.mouse.click(x, y)
    await page.waitForTimeout(200)
    const box = await cursor.boundingBox({ timeout: TRY_MS }).catch(() => null)
    const place = await findPlace(page, text, share)
    if (box && box.y <= place.y && place.y <= box.y + box.height) return
  }
  throw new Error(`The cursor does not go to ${text}.`)
}

/** Repeats an action until it shows something: an editor that is still starting may miss a key or a move. */
async function repeatUntilVisible(shown: Locator, act: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + STEP_TIMEOUT_MS
  for (;;) {
    await act()
    const isLast = deadline <= Date.now()
    const wait = shown.first().waitFor({ timeout: TRY_MS })
    if (isLast) return wait
    if (await wait.then(() => true).catch(() => false)) return
  }
}

/** The place on the page of a text that the editor shows, some share of its width in. */
async function findPlace(page: Page, text: string, share: number) {
  const line = page
    .locator('.monaco-editor .view-line')
    .filter({ hasText: spaced(text) })
    .first()
  await line.waitFor()
  const box = await measure(line, text)
  return { x: box.left + box.width * share, y: box.top + box.height / 2 }
}
/** The editor draws spaces as no-break spaces. */
function spaced(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(escaped.replace(/ /g, '[ \\u00a0]'))
}

function measure(line: Locator, text: string) {
  return line.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const places: { node: Node; offset: number }[] = []
    let whole = ''
    while (walker.nextNode()) {
      const content = walker.currentNode.textContent ?? ''
      for (let offset = 0; offset < content.length; offset++) {
        places.push({ node: walker.currentNode, offset })
      }
      whole += content.replaceAll('\u00a0', ' ')
    }
    const at = whole.indexOf(wanted)
    const first = places[at]
    const last = places[at + wanted.length - 1]
    const range = document.createRange()
    if (first && last) {
      range.setStart(first.node, first.offset)
      range.setEnd(last.node, last.offset + 1)
    }
    const { left, top, width, height } = range.getBoundingClientRect()
    return { left, top, width, height }
  }, text)
}
