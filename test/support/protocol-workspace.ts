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
