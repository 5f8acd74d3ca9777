import type { LexiconEntry } from '../lexicon.ts'

/**
 * Persons whom business and economic news name often.
 * To add one, write a line; a family name alone only where it is rare.
 */
export const PERSONS: readonly LexiconEntry[] = [
  { id: 'entity.jensen-huang', kind: 'person', en: ['jensen huang'], zh: ['黃仁勳'] },
  { id: 'entity.elon-musk', kind: 'person', en: ['elon musk', 'musk'], zh: ['馬斯克'] },
  { id: 'entity.tim-cook', kind: 'person', en: ['tim cook'], zh: ['庫克'] },
  {
    id: 'entity.sam-altman',
    kind: 'person',
    en: ['sam altman', 'altman'],
    zh: ['奧特曼', '阿特曼'],
  },
  { id: 'entity.satya-nadella', kind: 'person', en: ['satya nadella', 'nadella'], zh: ['納德拉'] },
  {
    id: 'entity.sundar-pichai',
    kind: 'person',
    en: ['sundar pichai', 'pichai'],
    zh: ['皮查伊', '皮蔡'],
  },
  {
    id: 'entity.mark-zuckerberg',
    kind: 'person',
    en: ['mark zuckerberg', 'zuckerberg'],
    zh: ['祖克柏', '扎克伯格', '朱克伯格'],
  },
  { id: 'entity.jeff-bezos', kind: 'person', en: ['jeff bezos', 'bezos'], zh: ['貝佐斯'] },
  { id: 'entity.bill-gates', kind: 'person', en: ['bill gates'], zh: ['比爾蓋茲', '比爾·蓋茨'] },
  {
    id: 'entity.warren-buffett',
    kind: 'person',
    en: ['warren buffett', 'buffett'],
    zh: ['巴菲特'],
  },
  { id: 'entity.larry-ellison', kind: 'person', en: ['larry ellison'], zh: ['艾利森', '埃里森'] },
  { id: 'entity.dario-amodei', kind: 'person', en: ['dario amodei'], zh: ['阿莫戴'] },
  { id: 'entity.liang-wenfeng', kind: 'person', en: ['liang wenfeng'], zh: ['梁文鋒'] },
  { id: 'entity.ren-zhengfei', kind: 'person', en: ['ren zhengfei'], zh: ['任正非'] },
  { id: 'entity.jack-ma', kind: 'person', en: ['jack ma'], zh: ['馬雲'] },
  { id: 'entity.lei-jun', kind: 'person', en: ['lei jun'], zh: ['雷軍'] },
  { id: 'entity.wang-chuanfu', kind: 'person', en: ['wang chuanfu'], zh: ['王傳福'] },
  { id: 'entity.morris-chang', kind: 'person', en: ['morris chang'], zh: ['張忠謀'] },
  { id: 'entity.cc-wei', kind: 'person', en: ['c.c. wei'], zh: ['魏哲家'] },
  { id: 'entity.wendell-huang', kind: 'person', en: ['wendell huang'], zh: ['黃仁昭'] },
  { id: 'entity.young-liu', kind: 'person', en: ['young liu'], zh: ['劉揚偉'] },
  { id: 'entity.lisa-su', kind: 'person', en: ['lisa su'], zh: ['蘇姿丰'] },
  { id: 'entity.masayoshi-son', kind: 'person', en: ['masayoshi son'], zh: ['孫正義'] },
  { id: 'entity.jamie-dimon', kind: 'person', en: ['jamie dimon', 'dimon'], zh: ['戴蒙'] },
  {
    id: 'entity.jerome-powell',
    kind: 'person',
    en: ['jerome powell', 'Powell'],
    zh: ['鮑爾', '鮑威爾'],
  },
  {
    id: 'entity.janet-yellen',
    kind: 'person',
    en: ['janet yellen', 'yellen'],
    zh: ['葉倫', '耶倫'],
  },
  {
    id: 'entity.christine-lagarde',
    kind: 'person',
    en: ['christine lagarde', 'lagarde'],
    zh: ['拉加德'],
  },
  {
    id: 'entity.donald-trump',
    kind: 'person',
    en: ['donald trump', 'Trump'],
    zh: ['川普', '特朗普'],
  },
  { id: 'entity.joe-biden', kind: 'person', en: ['joe biden', 'biden'], zh: ['拜登'] },
  { id: 'entity.xi-jinping', kind: 'person', en: ['xi jinping'], zh: ['習近平'] },
]
