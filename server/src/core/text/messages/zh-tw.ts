import type { Messages } from '../message.ts'

/** Every message in Traditional Chinese. */
export const MESSAGES_ZH_TW: Messages = {
  'rule.unsourced-figure': '{figure} 沒有來源。',
  'rule.unsourced-figure.found': '{figure} 沒有來源。{source} 的數字是 {value}。',
  'rule.mismatched-figure': '筆記寫 {figure}，{source} 寫 {value}。',
  'rule.mismatched-figure.digits': '筆記寫 {figure}，{source} 寫 {value}：數字打錯了嗎？',
  'rule.mismatched-figure.scale': '筆記寫 {figure}，{source} 寫 {value}：數量級寫錯了嗎？',
  'rule.mismatched-figure.direction': '筆記寫 {figure}，{source} 寫 {value}，但漲跌方向相反。',
  'rule.contested-figure': '筆記寫 {figure}，但 {source} 寫 {value}。',
  'rule.contested-figure.more':
    '筆記寫 {figure}，但 {source} 寫 {value}；另有 {count} 個來源的數字不同。',
  'rule.unsupported-figure': '{source} 沒有提到 {figure}。',
  'rule.undefined-citation': '找不到 {mark} 的定義。',
  'rule.duplicate-citation-key': '不只一個來源使用鍵值 {key}。',
  'rule.unused-source': '沒有任何地方引用 {label}。',
  'related.evidence': '{source} 寫 {value}',
  'related.same-key': '{key} 也定義在這裡',
  'near.dimension': '不是同一種量',
  'near.currency': '幣別不同：{one}、{other}',
  'near.period': '期間不同：{one}、{other}',
  'near.mood': '一個是預測或目標，一個是實際值',
  'near.subject': '對象不同：{one}、{other}',
  'near.measure': '指標不同：{one}、{other}',
  'near.modifier': '只有其中一個是{words}',
  'near.change': '一個是水準，一個是變動',
  'near.role': '一個是變動前，一個是變動後',
  'near.rate': '計價單位不同：{one}、{other}',
  'near.counted': '計數的東西不同：{one}、{other}',
  'status.reading': '正在讀取工作區',
}
