/** A note with a figure that its source states, one that no source states, and one that differs from what is cited. */
export const NOTE = `TSMC reported revenue of NT$868.5 billion for the fourth quarter of 2024.

Its gross margin was 49.0% in the fourth quarter of 2024.[^ledger]

[^ledger]: [Foundry closes a strong year](https://ledger.example/foundry), The Ledger
`

/** A saved article about it. */
export const LEDGER = `---
title: Foundry closes a strong year
source: https://ledger.example/foundry
publisher: The Ledger
published: 2025-01-16
---

TSMC reported revenue of NT$868.46 billion for the fourth quarter of 2024.

TSMC's gross margin was 59.0% in the fourth quarter of 2024.
`

/** Both, by path. */
export const FILES = { 'notes/tsmc.md': NOTE, 'sources/ledger.md': LEDGER }

/** What is found in the note at its first figure, for a client that has said nothing of what it can show. */
export const UNSOURCED = {
  range: { start: { line: 0, character: 25 }, end: { line: 0, character: 41 } },
  severity: 3,
  code: 'unsourced-figure',
  source: 'Tickmark',
  message: 'NT$868.5 billion has no source. The Ledger says NT$868.46 billion.',
}

/** What is found at its second figure. */
export const MISMATCHED = {
  range: { start: { line: 2, character: 21 }, end: { line: 2, character: 26 } },
  severity: 2,
  code: 'mismatched-figure',
  source: 'Tickmark',
  message: 'The note says 49.0%, The Ledger says 59.0%.',
}

/** Its figures by status. */
export const COUNTS = {
  figures: 2,
  verified: 0,
  cited: 0,
  unsourced: 1,
  mismatched: 1,
  unsupported: 0,
  contested: 1,
}
