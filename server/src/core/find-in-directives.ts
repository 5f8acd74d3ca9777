import type { PlacedDirective, Suppression } from './note/suppression.ts'
import type { NoteOutcome } from './note-outcome.ts'
import { ALL_RULES } from './rules/all-rules.ts'
import type { DirectiveRuleInput, Finding } from './rules/rule.ts'
import { toFinding } from './rules-in-force.ts'
import { shiftSpan } from './text/span.ts'

/** What rules find in the directives of a note. Only a directive that names such a rule silences it: none silences all that is said of itself. */
export function findInDirectives(
  suppression: Suppression,
  outcome: NoteOutcome,
): readonly Finding[] {
  if (suppression.directives.length === 0) return []
  const input = toInput(suppression, outcome)
  return outcome.rules
    .flatMap((inForce) =>
      // While a note is read, what a comment silences may be still to come.
      inForce.rule.needsSources && !outcome.isDone
        ? []
        : [...(inForce.rule.findInDirectives?.(input) ?? [])].map((found) =>
            toFinding(inForce, found),
          ),
    )
    .filter(({ rule, span }) => {
      const silent = suppression.find(rule, span)
      return !silent?.directive.codes.includes(rule)
    })
}

function toInput(suppression: Suppression, outcome: NoteOutcome): DirectiveRuleInput {
  const on = new Set<string>(outcome.rules.map(({ rule }) => rule.id))
  let silenced: ReadonlyMap<PlacedDirective, ReadonlySet<string>> | undefined
  return {
    directives: suppression.directives,
    isRule: (id) => ALL_RULES.some((rule) => rule.id === id),
    isOn: (id) => on.has(id),
    silences: (placed, rule) => {
      silenced ??= listSilenced(suppression, outcome)
      const rules = silenced.get(placed)
      return rules !== undefined && (rule === undefined || rules.has(rule))
    },
  }
}

/** The rules of which each directive silences something. */
function listSilenced(
  suppression: Suppression,
  { note, blocks, findings }: NoteOutcome,
): ReadonlyMap<PlacedDirective, ReadonlySet<string>> {
  const silenced = new Map<PlacedDirective, Set<string>>()
  const add = ({ rule, span }: Finding, start: number) => {
    const placed = suppression.find(rule, shiftSpan(span, start))
    if (placed) silenced.set(placed, (silenced.get(placed) ?? new Set()).add(rule))
  }
  blocks.forEach((block, index) => {
    for (const finding of block?.findings ?? []) add(finding, note.blocks[index]?.start ?? 0)
  })
  for (const finding of findings) add(finding, 0)
  return silenced
}
