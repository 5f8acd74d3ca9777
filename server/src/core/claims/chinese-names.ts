import { listMatches } from '../text/list-matches.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Name } from './names.ts'

/** What Chinese companies are called by behind the two characters of their own, folded. */
const TRADES =
  `集团 控股 科技 电子 电机 电气 电器 电信 电力 半导体 光电 软件 软体 智能 资讯 网络 生技 生物 制药 药业 医疗 航运 航空 物流 海运 汽车 动力 能源 新能源 石化 化工 化学 钢铁 材料 重工 实业 工业 机械 精密 食品 乳业 饮料 证券 资本 金控 银行 保险 人寿 置业 地产 建设 传媒 娱乐 游戏 机器人 矿业 水泥 纺织`
    .split(' ')
    .join('|')

// Takes 恒岳电机 at the start of a clause; refuses it in the middle of words, since nothing shows there where a name begins.
const NAME = new RegExp(
  `(?:^|[\\s，,、。；;：:（(「“"]|[和与及由被年月日季度])(?<name>[㐀-鿿]{2}(?:${TRADES}))(?!业|产|市|行|类|性|化|板|股票|指数)`,
  'g',
)

/** Pairs of characters that say what kind of trade is meant and name nobody, folded. */
const KINDS = new Set(
  `传统 清洁 绿色 消费 汽车 外资 商业 中央 社会 风险 国际 生物 全球 全国 国内 海外 境外 本土 高端 智慧 人工 工业 新型 核心 固定 地方 民营 国有 大型 中小 投资 信息 现代 再生 可再 替代 先进 创新 数字 数位 车用 工具 投行 国家 政策 农业 农村 开发 城市 信托 社区 地区 私人 公共 合资 独资 其他 其它 各家 多家 两家 三家 整体 相关 主要 上游 下游 中游 功率 化合 第三 第二 第一 今年 去年 昨日 今日 本周 上周 美国 中国 台湾 日本 韩国 欧洲 德国 法国 英国 印度 香港 亚洲 上市 龙头 大厂 该家 高阶 低轨 离岸 海上 陆上 氢能 无线 有线 民用 军用 特种 基础 精密 乘用 家用 医用 电动 手机 服务 休闲 线上 网络`.split(
    ' ',
  ),
)

/** Characters that bind words, of which no company name is made; folded. */
const BINDING =
  /[的了在是为达约等而但其也都将把从对这那个有无没不就才还更最会可以之所到则每并让给向按据且又年月日季度上下前后至]/

/** The companies that a Chinese sentence names by two characters and a trade: 恒岳電機, 遠帆航運. Nothing that is taken reaches into the two. */
export function readChineseNames(
  text: string,
  folded: string,
  taken: readonly Span[],
): readonly Name[] {
  const names: Name[] = []
  for (const match of listMatches(NAME, folded)) {
    const name = match.groups?.name ?? ''
    const own = name.slice(0, 2)
    const start = match.index + match[0].length - name.length
    const span = { start, end: start + name.length }
    const isTaken = taken.some((other) => overlaps(other, { start, end: start + own.length }))
    if (KINDS.has(own) || BINDING.test(own) || isTaken) continue
    names.push({ span, words: text.slice(span.start, span.end) })
  }
  return names
}
