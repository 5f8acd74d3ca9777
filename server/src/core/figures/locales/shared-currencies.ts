import type { Names } from './locale.ts'

/** Where a name of several currencies is spoken of: the code that words nearby decide for. */
export interface SharedCurrency {
  /** What the name means where nothing near decides; empty where it then is no currency. */
  readonly code: string
  readonly names: Names
  /** Beginnings of words for the place, by code; all folded. */
  readonly places: Readonly<Record<string, Names>>
}

/** Names that several countries use for their money. */
export const SHARED_CURRENCIES: readonly SharedCurrency[] = [
  {
    code: '元',
    names: '圆',
    places: { JPY: '日圆|日银|日本|日币|日经|东京|日央行', KRW: '韩圆|韩国|南韩|韩币|首尔' },
  },
  {
    code: 'MXN',
    names: 'pesos|peso|比索|披索',
    places: {
      MXN: 'mexic|墨西哥',
      PHP: 'philippine|filipino|manila|菲律宾|马尼拉|菲国',
      ARS: 'argentin|buenos aires|阿根廷',
      CLP: 'chile|santiago|智利',
      COP: 'colombia|bogot|哥伦比亚',
      UYU: 'urugua|乌拉圭',
      DOP: 'dominican|多米尼加|多明尼加',
      CUP: 'cuba|havana|古巴',
    },
  },
  {
    code: 'KWD',
    names: 'dinars|dinar|第纳尔',
    places: {
      KWD: 'kuwait|科威特',
      IQD: 'iraq|baghdad|伊拉克',
      RSD: 'serbia|belgrade|塞尔维亚',
      JOD: 'jordan|约旦',
      BHD: 'bahrain|巴林',
      LYD: 'libya|利比亚',
      TND: 'tunis|突尼斯|突尼西亚',
      DZD: 'algeria|阿尔及利亚',
    },
  },
  {
    code: 'INR',
    names: 'rupees|rupee|卢比',
    places: {
      INR: 'india|印度',
      PKR: 'pakistan|karachi|islamabad|巴基斯坦',
      LKR: 'sri lanka|colombo|斯里兰卡',
      NPR: 'nepal|尼泊尔',
      MUR: 'mauriti|毛里求斯|模里西斯',
    },
  },
  {
    code: 'CHF',
    names: 'francs|franc|法郎',
    places: {
      CHF: 'swiss|switzerland|zurich|瑞士|苏黎世',
      XOF: 'cfa|senegal|ivory coast|mali|塞内加尔|科特迪瓦',
      XAF: 'cameroon|gabon|chad|喀麦隆|加蓬|乍得',
      RWF: 'rwanda|卢旺达|卢安达',
      CDF: 'congo|kinshasa|刚果',
    },
  },
  {
    code: 'SAR',
    names: 'riyals|riyal|rials|rial|里亚尔',
    places: {
      SAR: 'saudi|riyadh|沙特|沙乌地|沙地',
      QAR: 'qatar|doha|卡塔尔|卡达',
      OMR: 'oman|muscat|阿曼',
      IRR: 'iran|tehran|伊朗',
      YER: 'yemen|也门|叶门',
    },
  },
  {
    code: 'DKK',
    names: 'kroner|krone|crowns|克朗|克郎',
    places: {
      DKK: 'danish|denmark|copenhagen|丹麦',
      NOK: 'norw|oslo|挪威',
      SEK: 'swed|stockholm|瑞典',
      CZK: 'czech|prague|捷克',
      ISK: 'iceland|reykjav|冰岛',
    },
  },
  {
    code: '',
    names: 'crowns|kr',
    places: {
      DKK: 'danish|denmark|copenhagen',
      NOK: 'norw|oslo',
      SEK: 'swed|stockholm',
      CZK: 'czech|prague',
      ISK: 'iceland|reykjav',
    },
  },
  {
    code: '',
    names: '盾',
    places: { IDR: '印尼|印度尼西亚|雅加达', VND: '越南|河内|胡志明' },
  },
  {
    code: 'GBP',
    names: 'pounds|pound|镑',
    places: {
      GBP: 'britain|british|london|england|uk |sterling|英国|伦敦',
      EGP: 'egypt|cairo|埃及|开罗',
      LBP: 'leban|beirut|黎巴嫩',
      SYP: 'syria|damascus|叙利亚',
      SDG: 'sudan|苏丹',
    },
  },
  {
    code: 'SEK',
    names: 'krona|kronor',
    places: {
      SEK: 'swed|stockholm',
      ISK: 'iceland|reykjav',
      NOK: 'norw|oslo',
      DKK: 'danish|denmark',
    },
  },
  {
    code: 'AED',
    names: 'dirhams|dirham|迪拉姆|迪尔汗',
    places: {
      AED: 'emirat|uae|dubai|abu dhabi|阿联酋|阿联|迪拜|杜拜|阿布',
      MAD: 'morocc|casablanca|摩洛哥',
    },
  },
  {
    code: 'KES',
    names: 'shillings|shilling|先令',
    places: {
      KES: 'kenya|nairobi|肯尼亚|肯亚',
      UGX: 'uganda|kampala|乌干达',
      TZS: 'tanzania|坦桑尼亚|坦尚尼亚',
      SOS: 'somali|索马里|索马利亚',
    },
  },
  {
    code: 'TRY',
    names: 'lira|liras|里拉',
    places: { TRY: 'turk|istanbul|ankara|土耳其', LBP: 'leban|beirut|黎巴嫩', SYP: 'syria|叙利亚' },
  },
  {
    code: 'RUB',
    names: 'rubles|ruble|roubles|rouble|卢布',
    places: { RUB: 'russia|moscow|俄', BYN: 'belarus|minsk|白俄罗斯' },
  },
  {
    code: 'KRW',
    names: 'won|韩元',
    places: { KRW: 'south korea|seoul|韩国|首尔', KPW: 'north korea|pyongyang' },
  },
  {
    code: 'ZMW',
    names: 'kwacha|kwachas|克瓦查',
    places: { ZMW: 'zambia|lusaka|赞比亚|尚比亚', MWK: 'malawi|马拉维' },
  },
]
