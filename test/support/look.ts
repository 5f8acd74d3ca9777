import { mkdirSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { launchChromium } from './editor/chromium.ts'
import { copySamples } from './editor/copy-samples.ts'
import { copyWebExtension } from './editor/copy-web-extension.ts'
import {
  hover,
  openFixes,
  openNote,
  putCursorBehind,
  runCommand,
  waitForFindings,
} from './editor/drive-page.ts'
import { PROJECT } from './editor/provision.ts'
import { serveEditor } from './editor/serve.ts'

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
    const note = resolve(folder, values.file)
    await openNote(page, server.address({ folder, extension, file: note }))
    await waitForFindings(page).catch(() => console.log('Nothing was underlined in time.'))
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

async function act(page: Page): Promise<void> {
  if (values.command) await runCommand(page, values.command)
  if (values.problems) await runCommand(page, 'Problems: Focus on Problems View')
  if (values.at) await putCursorBehind(page, values.at)
  if (values.fix) await openFixes(page, values.fix)
  if (values.type) await page.keyboard.type(values.type, { delay: 40 })
  if (values.hover) await hover(page, values.hover)
}
