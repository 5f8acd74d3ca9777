import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { launchChromium } from './editor/chromium.ts'
import { copySamples } from './editor/copy-samples.ts'
import {
  hover,
  openFixes,
  openNote,
  runCommand,
  waitForColour,
  waitForFindings,
} from './editor/drive-page.ts'
import { PROJECT } from './editor/provision.ts'
import { serveEditor } from './editor/serve.ts'

/** Program: takes the pictures in docs/images that README.md shows, in a light and a dark theme, of what is built. */
interface Picture {
  readonly name: string
  /** The window, of which the picture is the upper part. A hover takes a quarter of its height at most. */
  readonly window: { readonly width: number; readonly height: number }
  /** Does what the picture shows; gives what stands lowest in it. */
  draw(page: Page): Promise<Locator>
}

const FOLDER = join(PROJECT, 'docs/images')
const NOTE = 'notes/deepseek-selloff.md'
/** By their names of old, which the editor looks up once more when all themes are there; by today's it asks too early. */
const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern' }
const MARGIN = 16

/** Settings that leave the note alone in the window. */
const BARE = {
  'breadcrumbs.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.hover.above': false,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'editor.scrollbar.vertical': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'workbench.editor.editorActionsLocation': 'hidden',
  'workbench.statusBar.visible': false,
}

const PICTURES: readonly Picture[] = [
  {
    name: 'hover',
    window: { width: 780, height: 2500 },
    async draw(page) {
      await hover(page, '593 billion')
      return page.locator('.monaco-hover:visible').first()
    },
  },
  {
    name: 'quick-fix',
    window: { width: 860, height: 700 },
    async draw(page) {
      await openFixes(page, '279 billion')
      return page.locator('.action-widget:visible')
    },
  },
  {
    name: 'problems',
    window: { width: 1000, height: 810 },
    async draw(page) {
      await runCommand(page, 'Problems: Focus on Problems View')
      await runCommand(page, 'View: Focus Active Editor Group')
      return page.locator('.part.panel')
    },
  },
]

mkdirSync(FOLDER, { recursive: true })
const folder = copySamples()
const browser = await launchChromium()
try {
  for (const [name, theme] of Object.entries(THEMES)) {
    for (const picture of PICTURES) await serve(picture, name, theme)
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Each picture has an editor of its own, which remembers nothing of those before. */
async function serve(picture: Picture, name: string, theme: string): Promise<void> {
  const server = await serveEditor({ settings: { ...BARE, 'workbench.colorTheme': theme } })
  const page = await browser.newPage({ viewport: picture.window })
  try {
    const file = join(folder, NOTE)
    await openNote(page, server.address({ folder, extension: PROJECT, file }))
    await page.locator(`.monaco-workbench[class*=${name}_modern]`).waitFor()
    await take(picture, page, join(FOLDER, `${picture.name}-${name}.png`))
  } finally {
    await page.close()
    await server.stop()
  }
}

async function take(picture: Picture, page: Page, file: string): Promise<void> {
  await runCommand(page, 'View: Close Primary Side Bar')
  await waitForFindings(page)
  const lowest = await picture.draw(page)
  await page.waitForTimeout(500)
  await waitForColour(page, '3.1%')
  await page.screenshot({ path: file, clip: await frame(page, lowest) })
  console.log(file)
}

/** From the top of the editor down to a margin below what stands lowest, without cutting through a line. */
async function frame(page: Page, lowest: Locator) {
  const top = await page.locator('.part.editor').boundingBox()
  const bottom = await lowest.boundingBox()
  if (!top || !bottom) throw new Error('What the picture shows is not on the page.')
  const end = await endOfLine(page, bottom.y + bottom.height + MARGIN)
  const height = Math.min(end, page.viewportSize()?.height ?? 0) - top.y
  return { x: top.x, y: top.y, width: top.width, height }
}

/** A height on the page, moved down to the end of the line of the note that it cuts. */
async function endOfLine(page: Page, y: number): Promise<number> {
  const boxes = await page.locator('.monaco-editor .view-line').evaluateAll((lines) =>
    lines.map((line) => {
      const { top, bottom } = line.getBoundingClientRect()
      return { top, bottom }
    }),
  )
  return boxes.find(({ top, bottom }) => top < y && y < bottom)?.bottom ?? y
}
