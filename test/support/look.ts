import { mkdirSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Locator, Page } from 'playwright-core'
import { launchChromium } from './editor/chromium.ts'
import { copySamples } from './editor/copy-samples.ts'
import { copyWebExtension } from './editor/copy-web-extension.ts'
import { PROJECT } from './editor/provision.ts'
import { type EditorServer, type PageOptions, serveEditor } from './editor/serve.ts'

const READY_TIMEOUT_MS = 20_000

const HELP = `npm run look -- [options] PICTURE.png

Opens the samples in VS Code with the built extension and takes a picture.

  --file PATH       the file to show, relative to the folder (default notes/deepseek-selloff.md)
  --folder PATH     another folder than a copy of the samples
  --hover TEXT      rests the mouse on the first place that shows this text
  --fix TEXT        puts the cursor there and opens the menu of quick fixes
  --type TEXT       types at the cursor (after --fix, --at)
  --at TEXT         puts the cursor behind the first place that shows this text
  --command TITLE   runs a command of the palette
  --problems        shows the problems
  --language TAG    a display language, such as zh-tw (the editor itself stays English)
  --theme NAME      a colour theme (default "Default Dark Modern")
  --settings JSON   settings of the editor
  --size WxH        of the window (default 1280x800)
  --wait MS         before the picture, besides what each step waits for (default 500)
  --web             runs the extension in a web worker, as on the web
  --log             prints the page's log`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string', default: 'notes/deepseek-selloff.md' },
    folder: { type: 'string' },
    hover: { type: 'string' },
    fix: { type: 'string' },
    type: { type: 'string' },
    at: { type: 'string' },
    command: { type: 'string' },
    problems: { type: 'boolean', default: false },
    language: { type: 'string' },
    theme: { type: 'string', default: 'Default Dark Modern' },
    settings: { type: 'string', default: '{}' },
    size: { type: 'string', default: '1280x800' },
    wait: { type: 'string', default: '500' },
    web: { type: 'boolean', default: false },
    log: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const picture = positionals[0]
if (picture && !values.help) await look(resolve(picture))
else console.log(HELP)

/** Opens the editor, does what the options say, and takes the picture. */
async function look(file: string): Promise<void> {
  const browser = await launchChromium()
  const folder = values.folder ? resolve(values.folder) : copySamples()
  const extension = values.web ? copyWebExtension() : PROJECT
  const server = await serveEditor({ settings: readSettings(), language: values.language })
  try {
    const [width = 1280, height = 800] = values.size.split('x').map(Number)
    const page = await browser.newPage({ viewport: { width, height } })
    if (values.log) page.on('console', (message) => console.log(message.text()))
    await openNote(page, server, { folder, extension })
    await act(page).catch((error) => {
      console.error(error.message)
      process.exitCode = 1
    })
    await page.waitForTimeout(Number(values.wait))
    mkdirSync(dirname(file), { recursive: true })
    await page.screenshot({ path: file })
    console.log(file)
  } finally {
    await browser.close()
    await server.stop()
    if (!values.folder) rmSync(folder, { recursive: true, force: true })
    if (values.web) rmSync(extension, { recursive: true, force: true })
  }
}

function readSettings(): Record<string, unknown> {
  return { 'workbench.colorTheme': values.theme, ...JSON.parse(values.settings) }
}

/** Waits until the note is drawn and the server has underlined something, or for long enough. */
async function openNote(page: Page, server: EditorServer, opened: PageOptions): Promise<void> {
  const file = resolve(opened.folder, values.file)
  await page.goto(server.address({ ...opened, file }))
  await page.locator('.monaco-editor .view-line').first().waitFor()
  await page
    .locator('.monaco-editor .cdr[class*=squiggly]')
    .first()
    .waitFor({ state: 'attached', timeout: READY_TIMEOUT_MS })
    .catch(() => console.log('Nothing was underlined in time.'))
}

async function act(page: Page): Promise<void> {
  if (values.command) await runCommand(page, values.command)
  if (values.problems) await runCommand(page, 'Problems: Focus on Problems View')
  if (values.at) await putCursorBehind(page, values.at)
  if (values.fix) await openFixes(page, values.fix)
  if (values.type) await page.keyboard.type(values.type, { delay: 40 })
  if (values.hover) await hover(page, values.hover)
}

async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1')
  await page.locator('.quick-input-widget input').fill(`>${title}`)
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForTimeout(800)
}

async function openFixes(page: Page, text: string): Promise<void> {
  await clickAt(page, text, 0.5)
  await page.waitForTimeout(500)
  await page.keyboard.press('Control+.')
  await page.locator('.action-widget').first().waitFor({ timeout: 8000 })
}

async function putCursorBehind(page: Page, text: string): Promise<void> {
  await clickAt(page, text, 1)
}

async function hover(page: Page, text: string): Promise<void> {
  const { x, y } = await findPlace(page, text, 0.5)
  await page.mouse.move(x - 3, y)
  await page.mouse.move(x, y, { steps: 3 })
  await page.locator('.monaco-hover:visible .hover-row').first().waitFor({ timeout: 8000 })
  await page.waitForTimeout(800)
}

async function clickAt(page: Page, text: string, share: number): Promise<void> {
  const { x, y } = await findPlace(page, text, share)
  await page.mouse.click(x, y)
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
