import type { Locale, Names } from './locale.ts'
import { OFFICIAL_CURRENCY_NAMES } from './official-names-zh.ts'

/** Everything here is in simplified characters; texts are folded to them before they are read. */

export const DIGITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    零: 0,
    〇: 0,
    一: 1,
    二: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    两: 2,
    俩: 2,
    壹: 1,
    贰: 2,
    叁: 3,
    肆: 4,
    伍: 5,
    陆: 6,
    柒: 7,
    捌: 8,
    玖: 9,
  }),
)

/** Tens in one character. */
export const TENS: ReadonlyMap<string, number> = new Map(Object.entries({ 廿: 2, 卅: 3, 卌: 4 }))

/** Places inside a group of four digits, as powers of ten. */
export const PLACES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    十: 1,
    百: 2,
    千: 3,
    拾: 1,
    佰: 2,
    仟: 3,
  }),
)

/** Scales between groups, as powers of ten; `兆` has conditions of its own. */
export const SCALES: ReadonlyMap<string, number> = new Map(Object.entries({ 万: 4, 亿: 8, 兆: 12 }))

/** What may follow 千, 百 or 兆 so that it begins a unit rather than ends a number. */
export const UNITS_BEGINNING_WITH_SCALE: Names =
  '千瓦|千克|千米|千卡|千帕|千赫|千伏|千兆|千焦|千字节|百慕大|百慕达|万那杜|兆瓦|兆赫|兆焦|兆帕|兆字节|兆位|兆伏|兆比特|百帕|千人次每'

const CURRENCY_WORDS: Readonly<Record<string, Names>> = {
  USD: '美元|美金|美圆|块美元|块美金|元美元|元美金|刀',
  EUR: '欧元|欧罗',
  GBP: '英镑|镑',
  JPY: '日元|日圆|日币|円',
  CNY: '人民币|元人民币|块人民币|元人民币',
  TWD: '台币|新台币|元台币|元新台币|块台币|块新台币',
  HKD: '港元|港币|港圆|港纸|元港币',
  MOP: '澳门元|澳门币|葡币|澳门圆|葡元',
  KRW: '韩元|韩圆|韩币|韩圜|韩环|南韩元|韩国元',
  SGD: '新加坡元|新加坡币|新元|坡币|新币|星元|星币|叻币',
  AUD: '澳元|澳币|澳大利亚元|澳洲元',
  CAD: '加元|加币|加拿大元|加拿大币',
  NZD: '新西兰元|纽元|纽币|纽西兰元|纽西兰币',
  CHF: '瑞士法郎|瑞郎|法郎|瑞士法朗|瑞朗',
  INR: '卢比|印度卢比|印度盧比',
  PKR: '巴基斯坦卢比',
  IDR: '印尼盾|印尼卢比|印度尼西亚盾|印尼卢比亚|卢比亚|印度尼西亚卢比',
  RUB: '卢布|俄罗斯卢布|俄卢布',
  THB: '泰铢|铢|泰币|泰国铢',
  VND: '越南盾|越盾',
  MYR: '令吉|马币|林吉特|马来西亚令吉|马来西亚林吉特|马来西亚元|马来西亚币|马元|零吉',
  PHP: '菲律宾比索|菲律宾披索|披索|菲国披索|菲国比索|菲币',
  MXN: '墨西哥比索|比索|墨西哥披索',
  ARS: '阿根廷比索|阿根廷披索',
  CLP: '智利比索|智利披索',
  COP: '哥伦比亚比索|哥伦比亚披索',
  BRL: '雷亚尔|巴西雷亚尔|里尔|黑奥|巴西里尔|雷阿尔|巴西币',
  TRY: '里拉|土耳其里拉|土耳其里拉币|土耳其镑',
  ZAR: '兰特|南非兰特|南非币|蓝特',
  SEK: '瑞典克朗|瑞典克郎|瑞典币',
  NOK: '挪威克朗|挪威克郎',
  DKK: '丹麦克朗|克朗|丹麦克郎|克郎',
  CZK: '捷克克朗|捷克克郎|捷克币',
  PLN: '兹罗提|波兰兹罗提|波兰币',
  HUF: '福林|匈牙利福林|匈牙利币',
  ILS: '谢克尔|新谢克尔|以色列谢克尔|锡克尔|以色列新谢克尔|谢克',
  SAR: '里亚尔|沙特里亚尔|沙乌地里亚尔|沙地里亚尔|沙特里尔',
  AED: '迪拉姆|阿联酋迪拉姆|迪尔汗|阿联迪拉姆|迪尔姆|迪拉姆币',
  IRR: '伊朗里亚尔|伊朗里尔',
  KWD: '科威特第纳尔|第纳尔|科威特丁纳',
  EGP: '埃及镑|埃镑',
  NGN: '奈拉|尼日利亚奈拉|奈及利亚奈拉',
  KZT: '坚戈|哈萨克斯坦坚戈|腾格',
  UAH: '格里夫纳|乌克兰格里夫纳|格里夫尼亚|荷林夫纳',
  MMK: '缅元|缅币|缅甸元|缅甸币|缅甸缅元',
  LKR: '斯里兰卡卢比',
  NPR: '尼泊尔卢比',
  MUR: '毛里求斯卢比|模里西斯卢比',
  KPW: '朝鲜元|朝鲜圆|北韩元',
  BYN: '白俄罗斯卢布',
  UYU: '乌拉圭比索|乌拉圭披索',
  CUP: '古巴比索|古巴披索',
  DOP: '多米尼加比索|多明尼加披索',
  PEN: '索尔|秘鲁索尔|新索尔',
  BOB: '玻利维亚诺',
  PYG: '瓜拉尼',
  VES: '玻利瓦尔|委内瑞拉玻利瓦尔',
  ISK: '冰岛克朗|冰岛克郎',
  RON: '列伊|罗马尼亚列伊',
  MDL: '摩尔多瓦列伊',
  BGN: '列弗|保加利亚列弗',
  RSD: '塞尔维亚第纳尔|塞尔维亚丁纳',
  QAR: '卡塔尔里亚尔|卡达里亚尔|卡达里亚',
  OMR: '阿曼里亚尔',
  YER: '也门里亚尔|叶门里亚尔',
  MAD: '摩洛哥迪拉姆|摩洛哥迪尔汗',
  BHD: '巴林第纳尔|巴林丁纳',
  JOD: '约旦第纳尔|约旦丁纳',
  IQD: '伊拉克第纳尔|伊拉克丁纳',
  LYD: '利比亚第纳尔|利比亚丁纳',
  TND: '突尼斯第纳尔|突尼西亚丁纳',
  DZD: '阿尔及利亚第纳尔|阿尔及利亚丁纳',
  LBP: '黎巴嫩镑',
  SYP: '叙利亚镑',
  SDG: '苏丹镑',
  GHS: '塞地|塞迪|加纳塞地',
  KES: '肯尼亚先令|肯亚先令|先令',
  UGX: '乌干达先令',
  TZS: '坦桑尼亚先令|坦尚尼亚先令',
  ETB: '比尔|埃塞俄比亚比尔|衣索比亚比尔',
  XOF: '西非法郎|非洲法郎|西非法朗',
  XAF: '中非法郎',
  RWF: '卢旺达法郎|卢安达法郎',
  CDF: '刚果法郎',
  ZMW: '克瓦查|赞比亚克瓦查',
  BWP: '普拉',
  AOA: '宽扎',
  MZN: '梅蒂卡尔',
  UZS: '乌兹别克苏姆|乌兹别克斯坦苏姆|苏姆',
  KGS: '吉尔吉斯索姆|索姆',
  GEL: '拉里|格鲁吉亚拉里|乔治亚拉里',
  AMD: '德拉姆|亚美尼亚德拉姆',
  AZN: '马纳特|阿塞拜疆马纳特|亚塞拜然马纳特',
  LAK: '基普|老挝基普|寮币|寮国基普',
  KHR: '瑞尔|柬埔寨瑞尔|柬币',
  MNT: '图格里克|蒙古图格里克',
  BDT: '塔卡|孟加拉塔卡|孟加拉国塔卡',
  AFN: '阿富汗尼',
  BTN: '努尔特鲁姆',
  MVR: '拉菲亚',
  BND: '文莱元|汶莱元',
  FJD: '斐济元|斐济币',
  NAD: '纳米比亚元',
  ZWL: '津巴布韦元|辛巴威币',
  JMD: '牙买加元',
}

/** Names of a currency that the document's language decides. */
const PLAIN_CURRENCY: Names = '元|圆|块|块钱|元整|元钱'

/** Hundredths and tenths of a currency: the code (empty for the plain one) and the power of ten. */
const SUBUNITS: Readonly<Record<string, readonly [string, number]>> = {
  美分: ['USD', -2],
  欧分: ['EUR', -2],
  便士: ['GBP', -2],
  港仙: ['HKD', -2],
  角: ['', -1],
  毛钱: ['', -1],
  毛: ['', -1],
  分钱: ['', -2],
  分: ['', -2],
}

/** Currency names before a number. */
const CURRENCY_PREFIXES: Readonly<Record<string, Names>> = {
  USD: '美元|美金',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元|日圆|日币',
  CNY: '人民币',
  TWD: '新台币|台币',
  HKD: '港币|港元',
  MOP: '澳门元|澳门币|葡币',
  KRW: '韩元|韩圆|韩币',
  SGD: '新加坡元|新币|坡币',
  AUD: '澳元|澳币',
  CAD: '加元|加币',
  CHF: '瑞士法郎|瑞郎',
  THB: '泰铢',
  MYR: '马币|令吉',
  RUB: '卢布',
  NZD: '纽币|新西兰元',
  INR: '卢比|印度卢比',
  IDR: '印尼盾',
  VND: '越南盾',
  PHP: '菲律宾比索|菲律宾披索',
  BRL: '雷亚尔|巴西雷亚尔',
  ZAR: '兰特',
  TRY: '里拉|土耳其里拉',
}

const PERCENTAGE_POINT_WORDS: Names = '个百分点|百分点|个百份点|個百分点'
const BASIS_POINT_WORDS: Names = '个基点|基点|个基本点|个点子|基本点'
/** A quarter of a percentage point, near a word for interest. */
const QUARTER_POINT_WORDS: Names = '码'
export const INTEREST_WORDS: Names = '息|率|基准利|央行|联准|Fed|fed'

const MULTIPLE_WORDS: Names = '倍|倍数'
const POINT_WORDS: Names = '点|个点|点数'

/** Verbs that are multiples by themselves: the value. */
export const MULTIPLE_VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    翻倍: '2',
    翻番: '2',
    翻一倍: '2',
    翻了一番: '2',
    翻一番: '2',
    翻两番: '4',
    翻了两番: '4',
    翻三番: '8',
    翻了三番: '8',
    加倍: '2',
    倍增: '2',
    减半: '0.5',
  }),
)

/** Shares that are a word of their own, in percent. */
export const SHARES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    一半: '50',
    半数: '50',
    对折: '50',
    半价: '50',
    半折: '50',
  }),
)

/** Before a multiple: what was added, not the whole. */
export const INCREASE_WORDS: Names =
  '增加|增长|增|成长|上升|上涨|涨|提高|提升|升|快|高|多|大|大增|暴增|激增|猛增|剧增|飙升|飙涨|翻|翻了|扩大|扩增|高出|超出|多出|大涨|暴涨|狂涨|劲增|扩张|强|长|贵|好'
/** Between an increase and its multiple: then it is the whole after all. */
export const RESULT_WORDS: Names = '至|到|为|成|达|达到|是'

/** Spelled-out units, by UCUM code. */
const UNIT_WORDS: Readonly<Record<string, Names>> = {
  W: '瓦|瓦特',
  kW: '千瓦|瓩',
  MW: '兆瓦|百万瓦|百万瓦特',
  GW: '吉瓦|十亿瓦|十亿瓦特|百万千瓦',
  TW: '太瓦',
  'W.h': '瓦时|瓦小时',
  'kW.h': '千瓦时|千瓦小时|度电|度|瓩时',
  'MW.h': '兆瓦时|兆瓦小时',
  'GW.h': '吉瓦时|吉瓦小时|百万度',
  'TW.h': '太瓦时|太瓦小时',
  J: '焦耳|焦',
  kJ: '千焦|千焦耳',
  GJ: '吉焦',
  kcal: '千卡|大卡',
  cal: '卡路里',
  '[HP]': '马力|匹马力',
  t: '吨|公吨|吨二氧化碳|吨二氧化碳当量|吨碳|吨标准煤|吨标煤|吨油当量',
  kt: '千吨',
  kg: '公斤|千克|公斤重',
  g: '克|公克',
  mg: '毫克',
  ug: '微克',
  '[jin]': '斤|市斤|台斤',
  '[lb_av]': '磅',
  '[oz_tr]': '盎司|安士|英两',
  '[car_m]': '克拉',
  '[bu_us]': '蒲式耳|英斗',
  km: '公里|千米',
  m: '米|公尺',
  cm: '厘米|公分|厘米',
  mm: '毫米|公厘',
  um: '微米',
  nm: '纳米|奈米',
  '[mi_i]': '英里|英哩|哩',
  '[nmi_i]': '海里|海浬|浬',
  '[ft_i]': '英尺|英呎|呎',
  '[in_i]': '英寸|英吋|吋|寸',
  '[yd_i]': '码长|英码',
  '[ly]': '光年',
  km2: '平方公里|平方千米',
  m2: '平方米|平方公尺|平米|平方',
  '[mi_i]2': '平方英里|平方英哩',
  '[sft_i]': '平方英尺|平方呎|平方英呎',
  har: '公顷',
  '[acr_us]': '英亩',
  '[mu]': '亩',
  '[ping]': '坪',
  m3: '立方米|立方公尺|立方',
  '[cft_i]': '立方英尺|立方呎',
  L: '升|公升',
  mL: '毫升|西西',
  '[gal_us]': '加仑|美制加仑',
  '[bbl_us]': '桶|桶油当量|桶原油|桶石油|桶油',
  Cel: '摄氏度|度C|°C|℃|度摄氏',
  '[degF]': '华氏度|度F|℉',
  By: '字节|位元组',
  MBy: '兆字节|百万位元组',
  GBy: '吉字节|十亿位元组',
  bit: '比特',
  Hz: '赫兹|赫',
  kHz: '千赫|千赫兹',
  MHz: '兆赫|兆赫兹',
  GHz: '吉赫|吉赫兹',
  V: '伏|伏特',
  kV: '千伏|千伏特',
  'mA.h': '毫安时|毫安',
  'km/h': '公里每小时|公里/小时|公里/时',
  'm/s': '米每秒|米/秒|公尺/秒|公尺每秒',
  '[mi_i]/h': '英里每小时|英里/小时',
  hPa: '百帕|毫巴',
  kPa: '千帕',
  MPa: '兆帕',
  ng: '纳克|奈克',
  mol: '摩尔|莫耳',
  mmol: '毫摩尔|毫莫耳',
  umol: '微摩尔|微莫耳',
  A: '安培',
  mA: '毫安培',
  Ohm: '欧姆',
  kOhm: '千欧|千欧姆',
  mSv: '毫西弗|毫希沃特|毫希',
  uSv: '微西弗|微希沃特|微希',
  Bq: '贝克勒尔|贝克|贝可',
  kN: '千牛',
  uL: '微升',
  dL: '分升',
  cm2: '平方厘米|平方公分',
  cm3: '立方厘米|立方公分',
  mm2: '平方毫米',
  'mm[Hg]': '毫米汞柱|毫米水银柱',
  'dB[SPL]': '分贝',
  '[TEU]': '标箱|标准箱|个标箱|个标准箱|个标准集装箱|标准货柜|个标准货柜|箱位',
}

/** `度` is a temperature near one of these, else electricity where scaled. */
export const TEMPERATURE_WORDS: Names = '温|零下|摄氏|气候|变暖|暖化|升温|热|冷|华氏|发烧'

const DURATION_WORDS: Readonly<Record<string, Names>> = {
  year: '年|周年|个年头|岁|年来|年多',
  quarter: '个季度|个季',
  month: '个月|个多月|个半月|月龄',
  week: '周|星期|个星期|个半星期|礼拜|个礼拜|周内',
  day: '天|日内|个交易日|个工作日|交易日|工作日|天内|个营业日',
  hour: '小时|个小时|个半小时|个半钟头|钟头|个钟头|个钟',
  minute: '分钟|分鐘',
  second: '秒|秒钟',
  millisecond: '毫秒',
  decade: '个十年',
  century: '个世纪',
}

/** Measure words: with a number before them they make a count. */
const MEASURES: Names =
  '个|名|位|人|人次|人份|次|家|间|所|座|栋|幢|辆|台|架|艘|支|只|条|件|项|' +
  '款|种|份|张|笔|起|例|宗|株|棵|头|匹|枚|颗|粒|套|本|部|户|剂|剂次|针|' +
  '床|床位|张床位|席|席次|票|选票|场|处|把|瓶|盒|箱|包|袋|片|根|组|对|双|' +
  '批|单|档|股|口|辆次|架次|班|班次|店|国|省|市|县|校|村|镇|区|车次|盘|碗|' +
  '杯|道|扇|顶|顿|封|篇|集|款车|款车型|机|楼|万人次|回|遍|趟|圈|轮|' +
  '页|帧|个参数|个token|个单位|艘次|船次|吨级|马赫|格|枝|盏|枚硬币|桌|间房|' +
  '朵|块地|核|线程|层楼|站|桩|根桩|通|发|枚导弹|字|行|步'

/** Counted nouns that follow a number without a measure word; they are outside the figure. */
const COUNT_NOUNS: Names =
  '比特币|以太币|以太坊|泰达币|狗狗币|莱特币|稳定币|公众号|名士兵|片晶圆|万片|片/月|份额|平台|品牌|城市|企业|公司|国家|地区|机构|' +
  '员工|用户|客户|学生|会员|订户|粉丝|居民|民众|店铺|门店|岗位|职缺|工作岗位|' +
  '就业岗位|就业|家庭|选民|投资人|股民|股东|车主|患者|病例|确诊|死亡|难民|移民|' +
  '旅客|游客|观众|网友|读者|下载|开发者|商家|卖家|买家|司机|骑手|农民|工人|教师|' +
  '医生|护士|士兵|部队|人口|外送员|注册用户|月活|月活跃用户|日活跃用户|活跃用户|' +
  '日活|付费用户|付费会员|订阅用户|订阅者|劳工|失业人口|新增就业|受访者|乘客|参与者|' +
  '受试者|个案|名额|学员|物种|样本|商户|信徒|孩子|儿童|婴儿|新生儿|女性|男性|' +
  '老人|青年|毕业生|应届毕业生|上班族|留学生|球迷|志愿者|党员|公务员|门市|参数|' +
  '像素|股份|单位|点赞|小时工|套住宅|芯片|晶片|大军|工时|' +
  '航班|订单'

/** Behind a number these are not what they begin like. */
const REFUSALS: Names =
  '纳米制程|奈米制程|纳米工艺|奈米工艺|纳米芯片|奈米芯片|纳米晶片|奈米晶片|纳米节点|奈米节点|纳米级|奈米级|纳米技术|奈米技术|纳米产线|奈米产线|' +
  '季度|季|届|季度|季|年代|年级|年期公债|月份|月|日|号|号线|时|点钟|点半|点整|世纪|代|代表|级|强|' +
  '大|大类|版|版本|位数|位元|线|线城市|流|等|等奖|等舱|章|环|点前|点后|' +
  '点左右开|点开始|点起|倍速|星级|星'

/** Words behind a number that begin like a unit and are none. */
const UNIT_LOOKALIKES: Names =
  '元月|元旦|元年|元宇宙|元素|元件|元器件|元老|元首|周岁|人民|人工|人均|人口普查|' +
  '人气|人行|人物|人事|人马|台湾|台北|台股|台积|台中|台南|台大|台风|台海|股市|' +
  '股价|股权|股息|股灾|股王|股指|只是|只有|只能|只要|只会|只不过|只好|家族|家具|' +
  '家电|家长|家用|国际|国内|国会|国企|国产|国防|国债|国营|国安|国务|省份|所有|' +
  '所以|所得|所谓|所在|市场|市值|市占|市区|市民|市长|市府|市政|部分|部门|部长|' +
  '部队|门槛|次数|次级|次要|例如|例行|例外|条件|条例|项目管理|期间|期货|期末|' +
  '期初|期中|期待|期望|期权|期指|间接|间隔|份子|位置|位于|位居|位在|件事|名义|' +
  '名单|名为|名字|名列|名古屋|座谈|套利|本土|本来|本益|本地|本身|本月|本周|本季|' +
  '本年|场均|场外|点名|点评|点出|点击率|对手|对于|对比|对方|对外|对中|对美|对台|' +
  '对华|对股|对欧|对日|对印|对加|单季|单月|单日|单位数|单周|单一|单纯|双方|双双|' +
  '把握|处理|处于|处在|包括|包含|批评|批准|片面|股份有限|起步|起来|起点|起飞|' +
  '套件|组织|组成|支持|支付|支出|支撑|支援|张开|机场|机器|机构法人|机会|机制|' +
  '机关|机率|机密|楼市|楼价|区间|区域|区块|班底|店面积|户外|户籍|行业|行动|行情|' +
  '行使|行李|页岩|节约|节能|节目|道琼|道路|道德|道指|门诊|具有|具体|具备|卷入|' +
  '轮胎|轮值|轮流|回升|回落|回购|回报|回应|回到|回归|回复|圈内|遍及|步入|步伐|' +
  '声明|声称|字母|顿时|封锁|封城|封面|篇幅|集团|集中|集资|集会|集体|发展|发布|' +
  '发行|发生|发放|发现|发表|发动|发电|发言|发起|发出|通过|通胀|通膨|通货|通常|' +
  '通知|通报|通讯|通信|科技|科学|科创|科恩|派发|派息|派遣|派出|族群|群体|系列赛|' +
  '员外|军事|军队|军方|兵力|核心|核电|核能|核准|核实|核算|站上|站稳|站在|站点|' +
  '格局|格外|格式|方面|方案|方式|方向|方法|方才|方便|方程|方可|方能|升至|升到|' +
  '升级|升息|升值|升高|升幅|升温|克服|克制|米其林|度过|度假|度电成|分别|分之|' +
  '分析|分布|分配|分红|分拆|分化|分为|分期|角度|角逐|焦点|焦虑|赫然|块状|块链|' +
  '寸步|成为|成功|成长|成员|成本|成立|成交|成果|成年|成人|成就|成品|成份|成分|' +
  '成绩|成都|成不变|成套|成熟|成效|成型|成形|成群|成家|成色|成行|成千|成败|折算|' +
  '折合|折扣|折价|折叠|折旧|折射|折腾|折现|折衷|倍受|倍感|倍加|码头|码字|码农|' +
  '参数量|字头|字辈|刀片|刀切|磅礴|铢|用户数|平台化|企业家|公司债|城市群|国家队|' +
  '国家级|国家安|国家统计|机构投|下载量|死亡率|死亡人|就业率|就业人|就业数据|就业市|' +
  '人口红|人口老|人口普|患者数|员工数|病例数|家庭收|选民登|游客数|旅客数|单身|核酸|' +
  '双十一|双11|双边|双重|组合|包容|项重|核反|集成|集装箱船|口径|口碑|口头|' +
  '口罩令|口岸|手机|手段|手术|手上|手中|手续|手握|场景|场馆|场合|场所|场地|处方|' +
  '处罚|处境|杯葛|盘中|盘前|盘后|盘整|盘面|根据|根本|顶级|顶尖|顶峰|门口|门外|' +
  '批发|批量|箱型|袋鼠|针对|剂量|床垫|架构|架空|幅度|扇区|则是|则为|角色'

/** Words before a number that qualify it. */
const QUALIFIERS_BEFORE: Readonly<Record<string, Names>> = {
  about:
    '约|大约|约莫|大概|大致|差不多|大抵|约略|概约|估约|预估约|预计约|估计约|~|≈|约有|约占|合约|约合|约当|折合约|大约是',
  justBelow: '近|将近|接近|逼近|直逼|几乎|快要|快|趋近|贴近|邻近|迫近',
  lessThan:
    '不到|少于|低于|未满|不足|小于|未达|跌破|不及|未到|少於|低过|下破|失守|<|短于|未足|弱于|跌穿|降破|矮于',
  atMost:
    '至多|最多|不超过|不多于|不高于|不逾|未超过|不超|不大于|未逾|上限|上限为|≤|最多达|最多可|未突破|不得超过|不会超过|顶多|以内|封顶|控制在',
  moreThan:
    '超过|超|逾|突破|高于|大于|多于|冲破|升破|涨破|破|超出|超逾|远超|远超过|跨过|越过|超越|已逾|已超|站上|上破|>|优于|强于|胜过|多达逾|飙破|飙过|赚逾|打破|远高于|长于|攻破|升穿|升越|涨逾|跌逾|增逾|减逾|占逾|冲过',
  atLeast:
    '至少|最少|起码|不少于|不低于|不下|不下于|不小于|≥|下限|少说|不少過|不得低于|至少有|保底',
  none: '买超|卖超|入超|出超|反超|上看|最低|足足|最近|附近|将近期|靠近|临近|高达|多达|只有|达到|仅|只|达|相约|合约|节约|条约|签约|违约|预约|公约|纽约|大幅超过|最高|历史最低|创最低|新低|超级|高超|晚上|早上|以上|加上|线上|网上|实际上|基本上|事实上|市场上|赛事上|会上|历史上|世界上|全球上|海上|路上|身上|手上|追上|赶上|跟上|尽快|加快|凉快|增快|很快|飞快|过快|较快|放快|赶快|爆破|开工破|侦破',
}

/** Connectors that may stand between a qualifier and its number. */
const QUALIFIER_LINKS: Names =
  '为|达|达到|有|占|了|到|是|至|计|共|增|减|在|过|等于|于|跌|涨|每|降|升|就|共计|达至|增加|减少|成长|上涨|下跌|年增|年减|增长|下降|高达'

/** Words behind a number and its unit that qualify it. */
const QUALIFIERS_BEHIND: Readonly<Record<string, Names>> = {
  about: '左右|上下|前后|许|之谱|之间左右|的样子|上下浮动',
  atLeast: '以上|或更多|或以上|及以上|起跳|起步|起|之上|或更高|(含)以上|及更高|(及)以上|+|打底',
  atMost: '以下|或更少|或以下|及以下|以内|之内|之下|或更低|内|封顶',
  moreThan: '多|余|有余|开外',
}

const RANGE_JOINERS: Names = '至|到|-|~|–|—|——|－|~约|至约|到约|~|至近|到近|至逾|∼|至超过|或至'
const LIST_JOINERS: Names = '和|与|及|、|跟|以及|或|、以及|和约|及约|与约|对'

/** What makes a bare number of a thousand and more the count of what stands before it. */
export const TALLY_NOUNS: Names =
  '数|数量|人数|家数|件数|例|量|产量|销量|人口|病例|死者|总计|合计|交付|共|累计|户数|总数|辆|台|次数|订单|销售|出货|裁员|确诊|死亡|伤亡|票|新增|人次|规模|编制|员额|席次|数目|职缺|注册|出生|生产|产能|库存|面积|间数|门店|门市|分店|人头|客户|用户|员工|会员|订户'
export const TALLY_LINKS: Names =
  '为|达|达到|是|至|到|共|有|约|:|近|逾|超过|突破|增至|降至|升至|减至|跌至|达到了|仅|只有|上看|破|超|了|多达|高达|增加|减少|新增|合计|总计|不到|约为|共计|累计'
export const INDEX_NAMES: Names =
  '指数|大盘|道指|道琼|纳指|标普|恒指|沪指|深成指|创业板指|上证|台股|加权|日经|股指|费半|那指|PMI|采购经理人|综指|科指|恐慌指数|信心指数|标普500|景气对策信号'

/** Denominators: 每桶, 每股. */
export const RATE_PREFIX = '每'
const RATE_SUFFIXES: Names =
  '股|桶|盎司|吨|公吨|公斤|千克|斤|人|年|月|日|天|小时|时|分钟|秒|度|千瓦时|千瓦时|公里|平方米|平方公尺|平米|坪|升|公升|加仑|台|辆|张|户|次|晚|夜|周|磅|米|英里|瓦|亩|公顷|件|个|盒|克|立方米|片|百万token|百万tokens|kWh|MWh|度电|平方英尺|平方呎|桶油当量|标箱|TEU|FEU|百万英热|头|只|位|名|床|车|票|箱|场|间|枚|部|班|剂|针|支|家|个月|季|季度'

/** With one of these before it, a number of a hundred million and more without a unit is money: `成交額1.14萬億`. */
export const MONEY_NOUNS: Names =
  '额|金额|收入|营收|利润|净利|获利|资产|负债|市值|估值|融资|支出|预算|投资|产值|贷款|存款|亏损|资金|资本|债务|赤字|盈余|票房|GDP|gdp|生产总值|成本|募资|经费|造价|净值|总值|余额|准备金'

/** How Chinese writes figures, in either script. */
export const CHINESE: Locale = {
  isShared: true,
  separators: { thousands: ',', decimal: '.' },
  percentagePointWords: PERCENTAGE_POINT_WORDS,
  basisPointWords: BASIS_POINT_WORDS,
  quarterPointWords: QUARTER_POINT_WORDS,
  pointWords: POINT_WORDS,
  multipleWords: MULTIPLE_WORDS,
  shareWords: { tenth: '成', discount: '折' },
  currencyWords: { ...CURRENCY_WORDS, 元: PLAIN_CURRENCY },
  officialCurrencyNames: OFFICIAL_CURRENCY_NAMES,
  subunits: Object.entries(SUBUNITS).map(([names, [code, power]]) => ({
    unit: code || '元',
    power,
    names,
  })),
  currencyPrefixes: CURRENCY_PREFIXES,
  unitWords: UNIT_WORDS,
  durationWords: DURATION_WORDS,
  measureWords: MEASURES,
  measuredNouns: COUNT_NOUNS,
  refusals: REFUSALS,
  unitLookalikes: UNIT_LOOKALIKES,
  qualifiersBefore: QUALIFIERS_BEFORE,
  qualifiersBehind: QUALIFIERS_BEHIND,
  qualifierLinks: QUALIFIER_LINKS,
  rangeJoiners: RANGE_JOINERS,
  listJoiners: LIST_JOINERS,
  rateWords: RATE_SUFFIXES,
}
