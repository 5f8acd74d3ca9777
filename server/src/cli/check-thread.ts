import { type Checker, createChecker } from '../core/checker.ts'
import { DEFAULT_SETTINGS } from '../core/settings.ts'
import type { Locale } from '../core/text/message.ts'
import { createSnapshotWorkspace, type Snapshot } from './snapshot.ts'
import { createReporter, type Reporter } from './to-note-report.ts'

/** A thread that checks notes beside the one that asks it. */
export interface CheckThread {
  /** Questions are answered one after the other; rejects where the thread has come to an end. */
  ask(question: ThreadQuestion): Promise<ThreadAnswer>
  stop(): Promise<void>
}

/** What a thread is asked. Plain data. */
export type ThreadQuestion =
  | { readonly kind: 'workspace'; readonly snapshot: Snapshot; readonly locale: Locale }
  | { readonly kind: 'document'; readonly uri: string; readonly text: string }
  | { readonly kind: 'notes'; readonly uris: readonly string[] }

/** For each note its report as JSON; nothing for what is no note. */
export type ThreadAnswer = readonly (string | undefined)[]

/** The checker that a thread holds. It is told its workspace first, and answers in the order in which it is asked. */
export function createThreadChecker(): (question: ThreadQuestion) => Promise<ThreadAnswer> {
  let checker: Checker | undefined
  let reporter: Reporter | undefined
  let locale: Locale = 'en'
  let work: Promise<unknown> = Promise.resolve()
  const answer = async (question: ThreadQuestion): Promise<ThreadAnswer> => {
    switch (question.kind) {
      case 'workspace':
        locale = question.locale
        checker = createChecker(createSnapshotWorkspace(question.snapshot), DEFAULT_SETTINGS)
        await checker.readWorkspace()
        return []
      case 'document':
        checker?.openDocument(question.uri, question.text)
        return []
      case 'notes':
        reporter ??= checker && createReporter(checker, locale)
        return question.uris.map((uri) => printReport(reporter, uri))
    }
  }
  return (question) => {
    const answered = work.then(() => answer(question))
    work = answered.catch(() => undefined)
    return answered
  }
}

function printReport(reporter: Reporter | undefined, uri: string): string | undefined {
  const report = reporter?.reportNote(uri)
  return report && JSON.stringify(report)
}
