import { type Disposable, LanguageStatusSeverity, l10n, languages, window, workspace } from 'vscode'
import type { FigureCounts, StatusParams } from '../../server/src/protocol.ts'
import { listDocumentFilters } from './documents.ts'

/** The item in the status bar's language menu: how many figures of the note have which status, and whether we are reading. */
export interface StatusItem extends Disposable {
  show(params: StatusParams): void
}

/** A status item that follows the active editor. */
export function createStatusItem(): StatusItem {
  const item = languages.createLanguageStatusItem('tickmark.status', [...listDocumentFilters()])
  const known = new Map<string, StatusParams>()
  item.name = 'Tickmark'
  item.command = {
    command: 'tickmark.checkWorkspace',
    title: l10n.t('Check the Workspace'),
  }
  const update = () => {
    const uri = window.activeTextEditor?.document.uri.toString()
    const status = uri === undefined ? undefined : known.get(uri)
    item.text = printText(status)
    item.detail = status?.counts ? printDetail(status.counts) : ''
    item.severity = toSeverity(status)
  }
  update()
  const listeners = [
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  ]
  return {
    show(params) {
      if (params.uri === undefined) item.busy = params.busy
      else known.set(params.uri, params)
      update()
    },
    dispose() {
      for (const listener of listeners) listener.dispose()
      item.dispose()
    },
  }
}

function printText(status: StatusParams | undefined): string {
  if (status?.tooLong) return l10n.t('Tickmark: this note is too long to check')
  if (!status?.counts) return 'Tickmark'
  const { figures, verified } = status.counts
  if (figures === 0) return l10n.t('Tickmark: no figures')
  return l10n.t('{0} of {1} figures verified', verified, figures)
}

function printDetail(counts: FigureCounts): string {
  const parts: readonly (readonly [number, string])[] = [
    [counts.mismatched, l10n.t('mismatched')],
    [counts.contested, l10n.t('contested')],
    [counts.unsourced, l10n.t('unsourced')],
    [counts.unsupported, l10n.t('unsupported')],
    [counts.cited, l10n.t('cited')],
  ]
  const present = parts.filter(([count]) => count > 0)
  return present.map(([count, word]) => `${count} ${word}`).join(' · ')
}

function toSeverity(status: StatusParams | undefined): LanguageStatusSeverity {
  const counts = status?.counts
  const wrong = counts !== undefined && counts.mismatched + counts.contested > 0
  return wrong || status?.tooLong
    ? LanguageStatusSeverity.Warning
    : LanguageStatusSeverity.Information
}
