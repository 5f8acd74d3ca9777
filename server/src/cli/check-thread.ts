import { type Checker, createChecker } from '../core/checker.ts'
import { DEFAULT_SETTINGS } from '../core/settings.ts'
import type { Locale } from '../core/text/message.ts'
import { createSnapshotWorkspace, type Snapshot } from './snapshot.ts'
import type { OpenReadings, StorePlace } from './store-place.ts'
import { createReporter, type Reporter } from './to-note-report.ts'

/** A thread that checks notes beside the one that asks it. */
export interface CheckThread {
  /** Questions are answered one after the other; rejects where the thread has come to an end. */
  ask(question: ThreadQuestion): Promise<ThreadAnswer>
  stop(): Promise<void>
}

/** What a thread is asked. Plain data. */
export type ThreadQuestion =
  | WorkspaceQuestion
  | { readonly kind: 'document'; readonly uri: string; readonly text: string }
  | { readonly kind: 'notes'; readonly uris: readonly string[] }

/** Tells a thread what it works on; it answers once it has read all of it. */
export interface WorkspaceQuestion {
  readonly kind: 'workspace'
  readonly snapshot: Snapshot
  readonly locale: Locale
  /** Where what was read of files before is kept, if anywhere. */
  readonly readings: StorePlace | undefined
}

/** For each note its report as JSON; nothing for what is no note. */
export type ThreadAnswer = readonly (string | undefined)[]

/** The checker that a thread holds. It is told its workspace first, and answers in the order in which it is asked. */
export function createThreadChecker(
  openReadings: OpenReadings,
): (question: ThreadQuestion) => Promise<ThreadAnswer> {
  let checker: Checker | undefined
  let reporter: Reporter | undefined
  let locale: Locale = 'en'
  let work: Promise<unknown> = Promise.resolve()
  const answer = async (question: ThreadQuestion): Promise<ThreadAnswer> => {
    switch (question.kind) {
      case 'workspace':
        locale = question.locale
        checker = await readSnapshot(question, openReadings)
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

/** Puts nothing by: the thread that asks has read the same. */
async function readSnapshot(
  { snapshot, readings }: WorkspaceQuestion,
  openReadings: OpenReadings,
): Promise<Checker> {
  const known = readings && openReadings(readings)
  const lookup = known && { ...known, keep: () => undefined, save: () => undefined }
  const checker = createChecker(createSnapshotWorkspace(snapshot), DEFAULT_SETTINGS, lookup)
  await checker.readWorkspace()
  return checker
}

function printReport(reporter: Reporter | undefined, uri: string): string | undefined {
  const report = reporter?.reportNote(uri)
  return report && JSON.stringify(report)
}
