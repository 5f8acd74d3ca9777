import type { Messages } from '../message.ts'

/** Every message in Simplified Chinese. */
export const MESSAGES_ZH_CN: Messages = {
  'rule.unsourced-figure': '{figure} 没有来源。',
  'rule.unsourced-figure.found': '{figure} 没有来源。{source} 的数字是 {value}。',
  'rule.mismatched-figure': '笔记写 {figure}，{source} 写 {value}。',
  'rule.mismatched-figure.digits': '笔记写 {figure}，{source} 写 {value}：数字写错了吗？',
  'rule.mismatched-figure.scale': '笔记写 {figure}，{source} 写 {value}：数量级写错了吗？',
  'rule.mismatched-figure.direction': '笔记写 {figure}，{source} 写 {value}，但涨跌方向相反。',
  'rule.contested-figure': '笔记写 {figure}，但 {source} 写 {value}。',
  'rule.contested-figure.more':
    '笔记写 {figure}，但 {source} 写 {value}；另有 {count} 个来源的数字不同。',
  'rule.unsupported-figure': '{source} 没有提到 {figure}。',
  'rule.undefined-citation': '找不到 {mark} 的定义。',
  'rule.duplicate-citation-key': '不止一个来源使用键 {key}。',
  'rule.unused-source': '没有任何地方引用 {label}。',
  'related.evidence': '{source} 写 {value}',
  'related.same-key': '{key} 也定义在这里',
  'near.dimension': '不是同一种量',
  'near.currency': '币种不同：{one}、{other}',
  'near.period': '期间不同：{one}、{other}',
  'near.mood': '一个是预测或目标，一个是实际值',
  'near.subject': '对象不同：{one}、{other}',
  'near.measure': '指标不同：{one}、{other}',
  'near.modifier': '只有其中一个是{words}',
  'near.change': '一个是水平，一个是变动',
  'near.role': '一个是变动前，一个是变动后',
  'near.rate': '计价单位不同：{one}、{other}',
  'near.counted': '计数的东西不同：{one}、{other}',
  'status.reading': '正在读取工作区',
}
