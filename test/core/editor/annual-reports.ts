import { readSources } from './offer-fixes.ts'

/** A checker whose workspace holds one annual report in each of the three scripts; shared, since no test changes a source. */
export const withAnnualReports = readSources({
  'sources/acme.md': `---
title: Acme reports
source: https://acme.example/2024
publisher: Acme
published: 2025-02-03
---

Acme's revenue was $593 million in 2024.
`,
  'sources/hsr.md': `---
title: 高鐵年報
source: https://hsr.example/2024
publisher: 台灣高鐵
---

台灣高鐵2024年營收為532億元。
`,
  'sources/rail.md': `---
title: 高铁年报
source: https://rail.example/2024
publisher: 国铁
---

国铁集团2024年营收为1.28万亿元。
`,
})
