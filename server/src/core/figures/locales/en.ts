import type { Locale, Names } from './locale.ts'
import { OFFICIAL_CURRENCY_NAMES } from './official-names-en.ts'

/** Number words below a hundred. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
)

/** Words and abbreviations that scale any number, as powers of ten. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    thousand: 3,
    lakh: 5,
    million: 6,
    mln: 6,
    mn: 6,
    crore: 7,
    billion: 9,
    bln: 9,
    bn: 9,
    trillion: 12,
    trn: 12,
    tn: 12,
    quadrillion: 15,
  }),
)

/** Scale words of other languages that stand in European texts, as powers of ten; a full stop may follow. */
export const EUROPEAN_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    mrd: 9,
    milliarden: 9,
    milliarde: 9,
    milliards: 9,
    milliard: 9,
    mio: 6,
    millionen: 6,
    millones: 6,
    billionen: 12,
    billones: 12,
    milioni: 6,
    milione: 6,
    miliardi: 9,
    miliardo: 9,
    miljoen: 6,
    miljard: 9,
    miljoner: 6,
    miljarder: 9,
    millioner: 6,
    milliarder: 9,
  }),
)

/** Letters that scale a number only beside a currency or a counted noun, as powers of ten. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 3,
    K: 3,
    m: 6,
    M: 6,
    mm: 6,
    MM: 6,
    b: 9,
    B: 9,
    t: 12,
    T: 12,
    cr: 7,
    Cr: 7,
    CR: 7,
  }),
)

/** Abbreviations that scale money alone, as powers of ten: a `6 mil bag` is a thick one. A full stop may follow. */
export const MONEY_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    thou: 3,
    tsd: 3,
    lac: 5,
    lacs: 5,
    mil: 6,
    mils: 6,
    mns: 6,
    crs: 7,
    bil: 9,
    bils: 9,
    bns: 9,
    tril: 12,
  }),
)

/** What scales money in more than one way, or in one that is not read: an amount before it is none. */
export const UNSURE_SCALES: Names = 'kk|g|l|bio|md|mds|th|ths|grand|hundred'

/** The same behind a fraction alone, since a `$5 bill` is one. */
export const UNSURE_SCALES_OF_FRACTIONS: Names = 'bill|mill|bills|mills'

/** Plural magnitudes without a number: `hundreds`, `tens of thousands`. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozens: 1,
    tens: 1,
    hundreds: 2,
    thousands: 3,
    lakhs: 5,
    millions: 6,
    crores: 7,
    billions: 9,
    trillions: 12,
  }),
)

/** Names of parts, by what the whole is divided by. */
export const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
  }),
)

/** Verbs and adjectives that are multiples by themselves, with their value. */
export const MULTIPLE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    doubled: '2',
    doubling: '2',
    doubles: '2',
    tripled: '3',
    tripling: '3',
    triples: '3',
    trebled: '3',
    trebling: '3',
    quadrupled: '4',
    quadrupling: '4',
    quadruples: '4',
    quintupled: '5',
    sextupled: '6',
    halved: '0.5',
    halving: '0.5',
    twofold: '2',
    threefold: '3',
    fourfold: '4',
    fivefold: '5',
    sixfold: '6',
    sevenfold: '7',
    eightfold: '8',
    ninefold: '9',
    tenfold: '10',
    twentyfold: '20',
    hundredfold: '100',
    thousandfold: '1000',
  }),
)

/** Words that are multiples only in a frame (`double the level`, `twice as many`, `will triple`). */
export const FRAMED_MULTIPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    double: '2',
    twice: '2',
    triple: '3',
    treble: '3',
    thrice: '3',
    quadruple: '4',
    halve: '0.5',
  }),
)

/** What must follow a framed multiple where nothing before it decides. */
export const MULTIPLE_FRAME_BEHIND =
  'the|that|its|their|his|her|our|what|those|as|last|this|of|from|by|to|in|over|since'

/** What decides for a framed multiple when it stands before it. */
export const MULTIPLE_FRAME_BEFORE =
  'to|will|would|could|should|may|might|than|nearly|almost|roughly|about|over|expected to'

/** Unit names, all lower case; a single-word name also matches its hyphenated form. */
const PERCENT_WORDS: Names =
  'percent|per cent|per-cent|pct|%|wt%|wt.%|wt %|vol%|vol.%|vol %|mol%|mol %|at.%'
const PERCENTAGE_POINT_WORDS: Names =
  'percentage points|percentage point|percentage-points|percentage-point|percent points|percent point|' +
  'per cent points|percentage pts|percentage pt|pct pts|pct pt|pct points|pct point|%-points|%-point|% points|% point|%-pts|% pts|%pts|ppts|ppt|pps|pp|p.p.|%p'
const BASIS_POINT_WORDS: Names =
  'basis points|basis point|basis-points|basis-point|bps|bp|bips|bpts'
const POINT_WORDS: Names = 'index points|index-points|points|point|pts'
const FOLD_WORDS: Names = 'fold'

/** Currencies by their spelled-out names behind a number, lower case. */
const CURRENCY_WORDS: Readonly<Record<string, Names>> = {
  USD: 'dollars|dollar|us dollars|us dollar|u.s. dollars|u.s. dollar|american dollars|greenbacks|bucks|buck',
  EUR: 'euros|euro',
  GBP: 'pounds sterling|british pounds|pound sterling|sterling|quid|british pound',
  JPY: 'yen|japanese yen',
  CNY: 'yuan|chinese yuan|renminbi|rmb|yuan renminbi',
  TWD: 'new taiwan dollars|taiwan dollars|taiwanese dollars|nt dollars|new taiwan dollar|taiwan dollar',
  HKD: 'hong kong dollars|hong kong dollar|hk dollars',
  AUD: 'australian dollars|australian dollar|aussie dollars',
  CAD: 'canadian dollars|canadian dollar',
  NZD: 'new zealand dollars|new zealand dollar|kiwi dollars',
  SGD: 'singapore dollars|singapore dollar|sing dollars',
  CHF: 'swiss francs|swiss franc|francs|franc',
  INR: 'rupees|rupee|indian rupees|indian rupee',
  PKR: 'pakistani rupees|pakistani rupee|pakistan rupees',
  LKR: 'sri lankan rupees|sri lankan rupee|sri lanka rupees',
  IDR: 'rupiah|indonesian rupiah|rupiahs|indonesian rupiahs',
  KRW: 'won|korean won|south korean won|south korea won',
  RUB: 'rubles|ruble|roubles|rouble|russian rubles|russian roubles|russian ruble|russian rouble',
  BRL: 'reais|brazilian reais|brazilian real|real|brazilian reals|reals',
  MXN: 'pesos|peso|mexican pesos|mexican peso',
  ARS: 'argentine pesos|argentinian pesos|argentine peso',
  CLP: 'chilean pesos|chilean peso',
  COP: 'colombian pesos|colombian peso',
  PHP: 'philippine pesos|philippine peso|filipino pesos',
  SEK: 'kronor|swedish kronor|swedish crowns|swedish krona|krona|swedish crown|kronas',
  NOK: 'norwegian kroner|norwegian crowns|norwegian krone|norwegian crown|norwegian kronor',
  DKK: 'kroner|danish kroner|danish crowns|krone|danish krone|danish crown|krones',
  CZK: 'koruna|czech koruna|czech crowns|korunas|czech crown|czech korunas|koruny|korun',
  PLN: 'zlotys|zloty|polish zlotys|polish zloty|zlotych|złotych|złoty|zloties|zloties',
  HUF: 'forints|forint|hungarian forints|hungarian forint',
  TRY: 'lira|turkish lira|liras|turkish liras',
  ZAR: 'rand|south african rand|rands|south african rands',
  ILS: 'shekels|shekel|israeli shekels|new shekels|new shekel|israeli shekel|new israeli shekels',
  SAR: 'riyals|saudi riyals|riyal|saudi riyal|saudi rials',
  AED: 'dirhams|dirham|uae dirhams|emirati dirhams|uae dirham|emirati dirham',
  THB: 'baht|thai baht|bahts|thai bahts',
  MYR: 'ringgit|malaysian ringgit|ringgits|malaysian ringgits',
  VND: 'dong|vietnamese dong|dongs|viet nam dong',
  NGN: 'naira|nigerian naira|nairas|nigerian nairas',
  EGP: 'egyptian pounds|egyptian pound',
  KES: 'kenyan shillings|shillings|kenyan shilling|kenya shillings',
  UAH: 'hryvnias|hryvnia|hryvnyas|ukrainian hryvnia|ukrainian hryvnias|hryven|hryvni',
  KZT: 'tenge|tenges|kazakh tenge|kazakhstani tenge',
  BTC: 'btc',
  ETH: 'eth',
  MOP: 'patacas|pataca|macau patacas|macanese patacas|macanese pataca',
  NPR: 'nepalese rupees|nepali rupees|nepalese rupee',
  MUR: 'mauritian rupees|mauritius rupees',
  KPW: 'north korean won',
  BYN: 'belarusian rubles|belarusian roubles|belarusian ruble',
  UYU: 'uruguayan pesos|uruguayan peso',
  DOP: 'dominican pesos|dominican peso',
  CUP: 'cuban pesos|cuban peso',
  PEN: 'soles|nuevos soles|peruvian soles|peruvian sol',
  BOB: 'bolivianos|boliviano',
  PYG: 'guaranies|guaraníes|guarani|paraguayan guaranies',
  VES: 'bolivars|bolívares|bolivares|bolivar|venezuelan bolivars',
  CRC: 'colones|costa rican colones',
  GTQ: 'quetzales|quetzals|quetzal',
  HNL: 'lempiras|lempira',
  NIO: 'cordobas|córdobas|nicaraguan cordobas',
  JMD: 'jamaican dollars',
  TTD: 'trinidad and tobago dollars|trinidad dollars',
  BBD: 'barbados dollars|barbadian dollars',
  BSD: 'bahamian dollars',
  FJD: 'fijian dollars|fiji dollars',
  NAD: 'namibian dollars|namibia dollars',
  ZWL: 'zimbabwean dollars|zimbabwe dollars',
  BND: 'brunei dollars',
  LRD: 'liberian dollars',
  GYD: 'guyanese dollars|guyana dollars',
  ISK: 'icelandic kronur|icelandic krónur|icelandic krona|icelandic crowns|icelandic kronas|kronur|krónur',
  RON: 'lei|leu|romanian lei|romanian leu',
  MDL: 'moldovan lei|moldovan leu',
  BGN: 'leva|lev|levs|bulgarian leva|bulgarian lev|bulgarian levs',
  RSD: 'serbian dinars|serbian dinar',
  MKD: 'denars|denar|macedonian denars',
  ALL: 'albanian lek|leke|lek|leks',
  BAM: 'convertible marks|bosnian marks',
  HRK: 'kuna|kunas|croatian kuna',
  GEL: 'lari|laris|georgian lari',
  AMD: 'armenian drams|drams|dram|armenian dram',
  AZN: 'azerbaijani manat|manats|manat|azeri manat',
  TMT: 'turkmen manat|turkmenistani manat',
  QAR: 'qatari riyals|qatari riyal|qatari rials',
  OMR: 'omani rials|omani riyals|omani rial',
  IRR: 'iranian rials|rials|rial|iranian rial',
  YER: 'yemeni rials|yemeni riyals|yemeni rial',
  MAD: 'moroccan dirhams|moroccan dirham',
  KWD: 'kuwaiti dinars|kuwaiti dinar|dinars|dinar',
  BHD: 'bahraini dinars|bahraini dinar',
  JOD: 'jordanian dinars|jordanian dinar',
  IQD: 'iraqi dinars|iraqi dinar',
  LYD: 'libyan dinars|libyan dinar',
  TND: 'tunisian dinars|tunisian dinar',
  DZD: 'algerian dinars|algerian dinar',
  MMK: 'kyats|kyat|myanmar kyats|myanmar kyat|burmese kyat',
  LAK: 'lao kip|kips|kip|laotian kip',
  KHR: 'riels|riel|cambodian riels|cambodian riel',
  MNT: 'tugriks|tugrik|tögrög|togrog|mongolian tugrik|mongolian tugriks',
  BDT: 'taka|takas|bangladeshi taka',
  AFN: 'afghanis|afghani',
  UZS: 'uzbek soms|uzbek sum|uzbek som|uzbekistani soms',
  KGS: 'kyrgyz soms|kyrgyz som|kyrgyzstani soms',
  TJS: 'somoni|somonis',
  BTN: 'ngultrum|ngultrums',
  MVR: 'rufiyaa|maldivian rufiyaa',
  PGK: 'kina|papua new guinean kina',
  GHS: 'cedis|cedi|ghanaian cedis|ghana cedis',
  SDG: 'sudanese pounds',
  SSP: 'south sudanese pounds',
  LBP: 'lebanese pounds|lebanese lira|lebanese pound',
  SYP: 'syrian pounds|syrian lira|syrian pound',
  UGX: 'ugandan shillings|uganda shillings',
  TZS: 'tanzanian shillings|tanzania shillings',
  SOS: 'somali shillings',
  ETB: 'birr|birrs|ethiopian birr',
  RWF: 'rwandan francs|rwanda francs',
  CDF: 'congolese francs',
  XOF: 'cfa francs|cfa franc|west african cfa francs',
  XAF: 'central african cfa francs',
  XPF: 'cfp francs|pacific francs',
  ZMW: 'zambian kwacha|kwacha|kwachas',
  MWK: 'malawian kwacha|malawi kwacha',
  BWP: 'pula|pulas|botswana pula',
  MZN: 'meticais|metical|mozambican meticais',
  AOA: 'kwanzas|kwanza|angolan kwanzas',
  MGA: 'ariary|malagasy ariary',
}

/** Hundredths of a currency by name. */
const SUBUNIT_WORDS: Readonly<Record<string, Names>> = {
  USD: 'cents|cent|us cents|¢',
  EUR: 'euro cents|eurocents',
  GBP: 'pence|new pence',
  THB: 'satang|satangs',
  HKD: 'hong kong cents|hk cents',
  AUD: 'australian cents',
  CAD: 'canadian cents',
  INR: 'paise|paisas|paisa',
  RUB: 'kopecks|kopeks|kopeck|kopek',
  MYR: 'sen',
  CHF: 'rappen|centimes',
  CNY: 'fen',
  ZAR: 'south african cents',
}

/** Symbols before a number that are no ISO code, and what they mean; the longest wins. */
export const CURRENCY_SYMBOLS: Readonly<Record<string, Names>> = {
  USD: 'US$|$US|U.S.$|USD$|US $',
  TWD: 'NT$|NTD$|NTD|ntd|TW$|NT',
  HKD: 'HK$|$HK',
  MOP: 'MOP$|MO$',
  AUD: 'A$|AU$|$A|AUD$',
  CAD: 'C$|CA$|Can$|CAD$',
  NZD: 'NZ$|$NZ',
  SGD: 'S$|SG$|$S',
  BRL: 'R$',
  MXN: 'Mex$|MX$|MXN$',
  ARS: 'AR$',
  CLP: 'CL$',
  COP: 'COL$',
  EUR: '€',
  GBP: '£|GB£|UK£',
  CNY: 'RMB¥|CN¥|RMB|Rmb|rmb|CNH',
  JPY: 'JP¥|JPY¥',
  KRW: '₩',
  INR: '₹|Rs.|Rs|Re.|rs.',
  RUB: '₽',
  TRY: '₺|TL',
  ILS: '₪|NIS',
  THB: '฿',
  VND: '₫',
  PHP: '₱|Php',
  NGN: '₦',
  UAH: '₴',
  KZT: '₸',
  PLN: 'zł',
  MYR: 'RM',
  IDR: 'Rp.|Rp',
  ZAR: 'R',
  CHF: 'SFr.|SFr|Fr.',
  BTC: '₿',
  GEL: '₾',
  AZN: '₼',
  BDT: '৳',
  MNT: '₮',
  LAK: '₭',
  KHR: '៛',
  CRC: '₡',
  PYG: '₲',
  GHS: 'GH₵|GH¢|₵',
  KES: 'KSh|Ksh|KShs',
  UGX: 'USh|UShs',
  TZS: 'TSh|TShs',
  PEN: 'S/.|S/',
  XOF: 'FCFA',
  SEK: 'SKr',
  DKK: 'DKr',
  NOK: 'NKr',
}

/** Symbols that also stand directly behind a number. */
export const TRAILING_SYMBOLS: Readonly<Record<string, Names>> = {
  EUR: '€',
  GBP: '£',
  KRW: '₩',
  INR: '₹',
  RUB: '₽',
  TRY: '₺',
  ILS: '₪',
  VND: '₫',
  THB: '฿',
  PLN: 'zł',
  CZK: 'Kč',
  GEL: '₾',
  MNT: '₮',
  UAH: '₴',
  KZT: '₸',
  PHP: '₱',
  NGN: '₦',
  XOF: 'FCFA',
  $: '$',
  USD: 'US$',
  TWD: 'NT$|NTD',
  CNY: 'RMB|Rmb',
}

/** Spelled-out units, by UCUM code. */
const UNIT_WORDS: Readonly<Record<string, Names>> = {
  W: 'watts|watt',
  kW: 'kilowatts|kilowatt',
  MW: 'megawatts|megawatt',
  GW: 'gigawatts|gigawatt',
  TW: 'terawatts|terawatt',
  'W.h': 'watt-hours|watt hours|watt-hour',
  'kW.h':
    'kilowatt-hours|kilowatt hours|kilowatt-hour|kilowatt hour|kilowatthours|units of electricity',
  'MW.h': 'megawatt-hours|megawatt hours|megawatt-hour|megawatt hour',
  'GW.h': 'gigawatt-hours|gigawatt hours|gigawatt-hour|gigawatt hour',
  'TW.h': 'terawatt-hours|terawatt hours|terawatt-hour|terawatt hour',
  J: 'joules|joule',
  kJ: 'kilojoules|kilojoule',
  MJ: 'megajoules|megajoule',
  GJ: 'gigajoules|gigajoule',
  PJ: 'petajoules|petajoule',
  EJ: 'exajoules|exajoule',
  '[Btu]': 'btu|btus|british thermal units',
  kcal: 'kilocalories|kilocalorie',
  cal: 'calories|calorie',
  '[HP]': 'horsepower|brake horsepower|bhp|hp',
  t: 'tonnes|tonne|tons|ton|metric tons|metric ton|metric tonnes',
  kt: 'kilotonnes|kilotons|kilotonne',
  Mt: 'megatonnes|megatons|megatonne',
  Gt: 'gigatonnes|gigatons|gigatonne|gigaton',
  '[ston_av]': 'short tons|short ton|us tons',
  '[lton_av]': 'long tons|long ton',
  kg: 'kilograms|kilogram|kilogrammes|kilos|kilo|kgs',
  g: 'grams|gram|grammes',
  mg: 'milligrams|milligram',
  ug: 'micrograms|microgram',
  ng: 'nanograms|nanogram',
  lx: 'lux',
  mol: 'moles',
  mmol: 'millimoles|millimole',
  umol: 'micromoles|micromole',
  mSv: 'millisieverts|millisievert',
  Bq: 'becquerels|becquerel',
  mA: 'milliamps|milliamperes|milliampere',
  Ohm: 'ohms|ohm',
  rpm: 'revolutions per minute',
  bar: 'bars of pressure',
  atm: 'atmospheres of pressure',
  pc: 'parsecs|parsec',
  '[lb_av]': 'lbs|lb|pounds|pound',
  '[oz_av]': 'ounces|ounce',
  '[oz_tr]': 'troy ounces|troy ounce',
  '[car_m]': 'carats|carat',
  '[bu_us]': 'bushels|bushel',
  km: 'kilometers|kilometres|kilometer|kilometre|kms',
  m: 'meters|metres|meter|metre',
  cm: 'centimeters|centimetres|centimeter|centimetre',
  mm: 'millimeters|millimetres|millimeter|millimetre',
  um: 'micrometers|micrometres|microns|micron',
  nm: 'nanometers|nanometres|nanometer|nanometre',
  '[mi_i]': 'miles|mile',
  '[nmi_i]': 'nautical miles|nautical mile',
  '[ft_i]': 'feet|foot',
  '[in_i]': 'inches|inch',
  '[yd_i]': 'yards|yard',
  '[ly]': 'light-years|light years|light-year',
  km2: 'square kilometers|square kilometres|square kilometer|square kilometre|sq km|sq. km|sq kms',
  m2: 'square meters|square metres|square meter|square metre|sq m|sq. m|sqm',
  '[mi_i]2': 'square miles|square mile|sq miles|sq mi|sq. mi.',
  '[sft_i]': 'square feet|square foot|square-foot|sq ft|sq. ft.|sq. ft|sqft',
  har: 'hectares|hectare',
  '[acr_us]': 'acres|acre',
  m3: 'cubic meters|cubic metres|cubic meter|cubic metre|cu m|cbm',
  km3: 'cubic kilometers|cubic kilometres',
  '[cft_i]': 'cubic feet|cubic foot|cu ft',
  L: 'liters|litres|liter|litre',
  mL: 'milliliters|millilitres|milliliter',
  '[gal_us]': 'gallons|gallon',
  '[bbl_us]':
    'barrels|barrel|bbls|bbl|barrels of oil equivalent|barrels of oil|barrels of crude|boe',
  '[bbl_us]/d': 'bpd|b/d|bbl/d|bopd|boe/d|boepd|bbls/d',
  Cel: 'degrees celsius|degrees centigrade|degree celsius|degrees c|degree c|deg c|celsius',
  '[degF]': 'degrees fahrenheit|degree fahrenheit|degrees f|deg f|fahrenheit',
  K: 'kelvin|kelvins',
  By: 'bytes|byte',
  kBy: 'kilobytes|kilobyte',
  MBy: 'megabytes|megabyte',
  GBy: 'gigabytes|gigabyte|gigs',
  TBy: 'terabytes|terabyte',
  PBy: 'petabytes|petabyte',
  EBy: 'exabytes|exabyte',
  ZBy: 'zettabytes|zettabyte',
  bit: 'bits',
  'Mbit/s': 'megabits per second|mbps',
  'Gbit/s': 'gigabits per second|gbps',
  'Tbit/s': 'terabits per second|tbps',
  Hz: 'hertz',
  kHz: 'kilohertz',
  MHz: 'megahertz',
  GHz: 'gigahertz',
  V: 'volts|volt',
  kV: 'kilovolts|kilovolt',
  '[mi_i]/h': 'miles per hour|miles an hour|mph',
  'km/h':
    'kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|kph|kmh|km/h|kmph',
  'm/s': 'meters per second|metres per second|m/s',
  '[kn_i]': 'knots|knot',
  Pa: 'pascals|pascal',
  hPa: 'hectopascals|millibars|hpa',
  '[psi]': 'psi',
  '[ppm]': 'parts per million|ppm',
  '[ppb]': 'parts per billion|ppb',
  'dB[SPL]': 'decibels|decibel',
}

/** Unit symbols whose case tells, by UCUM code. */
export const UNIT_SYMBOLS: Readonly<Record<string, Names>> = {
  W: 'W',
  kW: 'kW|KW',
  MW: 'MW|MWp|MWe|MWac|MWdc',
  GW: 'GW|GWp|GWe|GWac|GWdc',
  TW: 'TW',
  'W.h': 'Wh',
  'kW.h': 'kWh|KWh|kW·h|kW.h',
  'MW.h': 'MWh|MW.h',
  'GW.h': 'GWh|GW.h',
  'TW.h': 'TWh|TW.h',
  kJ: 'kJ',
  MJ: 'MJ',
  GJ: 'GJ',
  TJ: 'TJ',
  PJ: 'PJ',
  EJ: 'EJ',
  kcal: 'kcal|Kcal',
  '[Btu]': 'BTU|Btu',
  t: 't|tCO2e|tCO2|tCO₂e|tCO₂|tCO2-eq',
  kt: 'kt|ktCO2|ktCO2e|kton',
  Mt: 'Mt|MtCO2e|MtCO2|MtCO₂e|MtCO₂|MMT|mmt|Mtpa|MTPA|mtpa',
  Gt: 'Gt|GtCO2e|GtCO2|GtCO₂e|GtCO₂|GtC',
  kg: 'kg|KG|Kg|kgCO2e|kgCO2|kgCO₂e|kgCO₂|kgCO2-eq|kgCO₂-eq|kgCO2eq',
  g: 'g|gCO2e|gCO2|gCO₂e|gCO₂|gCO2eq',
  mg: 'mg',
  ug: 'μg|µg|mcg',
  ng: 'ng',
  pg: 'pg',
  Tg: 'Tg|TgC',
  Pg: 'Pg|PgC',
  '[lb_av]': 'lb|lbs',
  '[oz_av]': 'oz',
  km: 'km|KM',
  m: 'm',
  cm: 'cm',
  mm: 'mm',
  um: 'μm|µm',
  nm: 'nm',
  '[mi_i]': 'mi',
  '[ft_i]': 'ft',
  km2: 'km2|km²|km^2',
  m2: 'm2|m²|m^2',
  '[mi_i]2': 'mi2|mi²',
  '[sft_i]': 'ft2|ft²',
  har: 'ha',
  m3: 'm3|m³|m^3',
  km3: 'km3|km³',
  '[cft_i]': 'ft3|ft³',
  L: 'L',
  mL: 'mL|ml',
  uL: 'μL|µL|μl|µl',
  cm3: 'cm3|cm³|cm^3',
  cm2: 'cm2|cm²|cm^2',
  dL: 'dL',
  Cel: 'C|°C|℃|ºC|° C|˚C',
  '[degF]': 'F|°F|℉|ºF|° F|˚F',
  kBy: 'KB|kB|KiB',
  MBy: 'MB|MiB',
  GBy: 'GB|GiB',
  TBy: 'TB|TiB',
  PBy: 'PB|PiB',
  EBy: 'EB',
  ZBy: 'ZB',
  'Mbit/s': 'Mbps|Mb/s|Mbit/s',
  'Gbit/s': 'Gbps|Gb/s|Gbit/s',
  'Tbit/s': 'Tbps|Tb/s|Tbit/s',
  'MBy/s': 'MB/s',
  'GBy/s': 'GB/s',
  'TBy/s': 'TB/s',
  Hz: 'Hz',
  kHz: 'kHz',
  MHz: 'MHz',
  GHz: 'GHz',
  THz: 'THz',
  V: 'V',
  kV: 'kV',
  mV: 'mV',
  mA: 'mA',
  uA: 'μA|µA',
  Ohm: 'Ω|Ω',
  kOhm: 'kΩ|kΩ',
  MOhm: 'MΩ|MΩ',
  mol: 'mol',
  mmol: 'mmol',
  umol: 'μmol|µmol|umol',
  nmol: 'nmol',
  'umol/L': 'μM|µM',
  'nmol/L': 'nM',
  '[IU]': 'IU',
  Bq: 'Bq',
  kBq: 'kBq',
  MBq: 'MBq',
  mSv: 'mSv',
  uSv: 'μSv|µSv',
  Sv: 'Sv',
  kN: 'kN',
  eV: 'eV',
  keV: 'keV',
  MeV: 'MeV',
  GeV: 'GeV',
  TeV: 'TeV',
  bar: 'bar',
  atm: 'atm',
  'dB[SPL]': 'dB|dB(A)|dBA',
  rpm: 'rpm',
  mm2: 'mm²|mm2|mm^2',
  mT: 'mT',
  nT: 'nT',
  K: 'K',
  J: 'J',
  N: 'N',
  A: 'A',
  '[U]': 'U',
  lx: 'lx',
  'm/s2': 'm/s²|m/s2|m/s^2',
  Mpc: 'Mpc',
  kpc: 'kpc',
  'mA.h': 'mAh',
  'A.h': 'Ah',
  'km/h': 'km/h|km/hr',
  'm/s': 'm/s',
  hPa: 'hPa|mbar',
  kPa: 'kPa',
  MPa: 'MPa',
  GPa: 'GPa',
  'mm[Hg]': 'mmHg|mm Hg',
  'mg/dL': 'mg/dL|mg/dl',
  'mmol/L': 'mmol/L|mmol/l|mM',
  'ug/m3': 'μg/m3|μg/m³|µg/m3|µg/m³|ug/m3',
  'mg/kg': 'mg/kg',
  'g/km': 'g/km|gCO2/km',
  'g/kW.h': 'gCO2/kWh|g/kWh|gCO2e/kWh',
  '[ppm]': 'ppm|ppmv',
  '[ppb]': 'ppb|ppbv',
  '[TEU]': 'TEU|TEUs|teu',
}

/** Units that carry a power of ten of their own, by name: the UCUM code and the power. */
const SCALED_UNITS: Readonly<Record<string, readonly [string, number]>> = {
  bcm: ['m3', 9],
  'billion cubic meters': ['m3', 9],
  'billion cubic metres': ['m3', 9],
  bcf: ['[cft_i]', 9],
  tcf: ['[cft_i]', 12],
  mmbtu: ['[Btu]', 6],
  'million british thermal units': ['[Btu]', 6],
  mmbbl: ['[bbl_us]', 6],
  mmboe: ['[bbl_us]', 6],
  'mb/d': ['[bbl_us]/d', 6],
  mbpd: ['[bbl_us]/d', 6],
  'mmb/d': ['[bbl_us]/d', 6],
  'kb/d': ['[bbl_us]/d', 3],
  kbpd: ['[bbl_us]/d', 3],
}

/** Time words, by the unit reported. */
const DURATION_WORDS: Readonly<Record<string, Names>> = {
  year: 'years|year|yrs|yr|years-old|year-olds|year-old',
  quarter: 'quarters',
  month: 'months|month|mos',
  week: 'weeks|week|wks|wk',
  day: 'days|day|trading days|business days|working days',
  hour: 'hours|hour|hrs|hr',
  minute: 'minutes|minute|mins|min',
  second: 'seconds|second|secs|sec',
  millisecond: 'milliseconds|ms',
  decade: 'decades|decade',
  century: 'centuries',
}

/** Names behind a number that make it no figure. */
const REFUSALS: Names =
  "st|nd|rd|th|am|pm|a.m.|p.m.|o'clock|year-old|yard line|-yard line|percentile|digit|digits|star|stars|" +
  'seconds ago|karat|g network|nm node|nm process|nm chip|nm chips|nm technology|nm class|nanometer process|nanometre process|nanometer node|nanometre node|nanometer chip|nanometre chip|nanometer chips|nanometre chips'

/** Words before a number that qualify it. */
const QUALIFIERS_BEFORE: Readonly<Record<string, Names>> = {
  about:
    'about|around|roughly|approximately|approx|approx.|circa|ca.|c.|some|estimated at about|' +
    '~|≈|≃|∼|in the region of|in the neighborhood of|in the neighbourhood of|or so|somewhere around|' +
    'more or less|about some|on the order of|broadly|ballpark of|close to about|around about',
  justBelow: 'nearly|almost|close to|nearing|approaching|virtually|not quite|next to|near',
  lessThanJustBelow:
    'just under|just below|just short of|just shy of|a little under|slightly less than|slightly below|slightly under|shy of|a shade under|a touch under|little less than',
  lessThan:
    'less than|fewer than|under|below|lower than|smaller than|well under|well below|<|short of|beneath|sub-',
  atMost:
    'at most|up to|no more than|not more than|a maximum of|maximum of|maximum|at the most|not exceeding|not exceed|' +
    'as much as up to|≤|<=|capped at|within|no greater than|no higher than|not above|no larger than|not to exceed',
  moreThan:
    'more than|over|above|greater than|in excess of|upwards of|upward of|north of|exceeding|exceeds|exceeded|exceed|' +
    'just over|just above|slightly more than|slightly over|slightly above|well over|well above|a little over|' +
    'little more than|a little more than|topped|topping|tops|surpassed|surpassing|surpasses|surpass|higher than|bigger than|larger than|>|' +
    'far more than|much more than|a bit over|a bit more than|a shade over|a touch above|well in excess of|beyond|crossed|crossing|eclipsed|comfortably above|far above|not less than just',
  atLeast:
    'at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|≥|>=|at a minimum|minimum|no lower than|no smaller than|starting at|starting from|at or above',
  none:
    'a record minimum of|a record maximum of|record maximum of|record minimum of|a maximum high of|talk about|think about|thinking about|hear about|' +
    'what about|one above|the above|turn over|taken over|took over|take over|takes over|handed over|carried over|all over|the maximum of|worried about|concerned about|' +
    'revolve around|turned around|come close to zero|over the next|over the past|over the last|all about|points above|points below|% above|% below|percent above|percent below',
}

/** Words behind a number (and its unit and noun) that qualify it. */
const QUALIFIERS_BEHIND: Readonly<Record<string, Names>> = {
  about: 'or so|or thereabouts|give or take|-ish|-odd|odd',
  atLeast:
    'or more|or higher|or above|or greater|or over|or better|or larger|and above|and over|and up|and more|plus|-plus|+|at least|at a minimum|at the least|minimum|or older|and older|upwards|or longer',
  atMost:
    'or less|or fewer|or lower|or below|or under|and below|and under|at most|maximum|at the most|or younger|and younger|or shorter',
}

/** What links two ends of a range or two items of a list. */
const RANGE_JOINERS: Names =
  ' to |-to-|-| - |~| ~ |to | – | — | to as much as | to about | to around | to nearly | to more than | to almost | to up to | up to | through | to over | to some | to perhaps | to at least '
const LIST_JOINERS: Names =
  ' and | or | and about | and nearly | and over | & | and roughly | and around |, and | of | of the | out of | out of the | versus | vs | vs. | and almost |, or | against | from '

/** Verbs and nouns of change: with one of these, `from X to Y` is two points, not a range. */
const CHANGE_WORDS: Names =
  'rose|rise|rises|rising|risen|fell|fall|falls|falling|fallen|increased|increase|increases|increasing|decreased|decrease|decreases|decreasing|' +
  'grew|grow|grows|growing|grown|declined|decline|declines|declining|dropped|drop|drops|dropping|climbed|climb|climbs|climbing|' +
  'jumped|jump|jumps|jumping|slid|slide|slides|sliding|slipped|slip|slips|slipping|soared|soar|soars|surged|surge|surges|surging|plunged|plunge|plunges|tumbled|' +
  'tumble|sank|sink|sinks|sunk|gained|gain|gains|lost|lose|loses|eased|ease|eases|easing|edged|edge|ticked|inched|cut|cuts|cutting|raised|raise|raises|raising|lowered|lower|lowers|lowering|' +
  'lifted|lift|lifts|hiked|hike|boosted|boost|reduced|reduce|reduces|reducing|trimmed|trim|trims|trimming|slashed|slash|expanded|expand|expands|shrank|shrink|shrinks|shrunk|contracted|narrowed|narrow|widened|widen|' +
  'improved|improve|improves|worsened|moved|move|moves|went|go|goes|gone|swung|swelled|accelerated|accelerate|slowed|slow|slows|slowing|cooled|changed|change|' +
  'up|down|revised|upgraded|downgraded|advanced|advance|rallied|rebounded|rebound|recovered|bumped|brought|pushed|doubled|tripled|quadrupled|halved|strengthened|weakened|ballooned|dipped|dip|retreated|pared|extended|double|triple|ramp|ramped|scaled|scale'

/** Words that stand between a qualifier and its number. */
const STRESS_WORDS: Names =
  'a|an|an estimated|as much as|as many as|as little as|as few as|only|just|a record|a total of|a further|an additional|a whopping|another|the|a mere'

/** Function words: never a counted noun, never a label before a number, and they end the search for a noun. */
const FUNCTION_WORDS: Names =
  'a|about|above|according|across|after|again|against|ago|all|almost|along|already|also|although|always|am|amid|among|an|and|annually|another|any|approximately|are|around|as|at|away|' +
  'back|be|because|been|before|being|below|between|beyond|both|but|by|can|could|compared|daily|despite|did|do|does|down|due|during|each|either|even|ever|every|except|far|few|for|from|had|has|have|he|her|here|his|how|however|' +
  'if|in|inside|into|is|it|its|just|last|later|less|like|many|may|me|might|minus|monthly|more|most|much|must|my|near|nearly|next|no|nor|not|now|of|off|on|once|one|only|onto|or|other|our|out|over|per|plus|respectively|' +
  'roughly|said|says|say|same|she|should|since|so|some|still|such|than|that|the|their|them|then|there|these|they|this|those|though|through|throughout|thus|times|to|today|too|toward|towards|under|until|unless|up|upon|us|' +
  'versus|very|via|vs|was|we|weekly|well|were|what|when|where|whereas|whether|which|while|who|whom|whose|why|will|with|within|without|would|yes|yesterday|yet|you|your|yearly|' +
  'got|gave|goes|gets|gains|loses|falls|rises|jumps|drops|slips|climbs|adds|hits|shows|says|makes|takes|comes|costs|means|sees|remains|starts|begins|ends|includes|works|runs|wins|beats|closes|opens|edges|slides|surges|soars|plunges|' +
  'expects|plans|reports|keeps|gives|brings|needs|wants|looks|launches|offers|uses|returns|becomes|stands|faces|leads|holds|turns|sits|lies|totals|represents|accounts|' +
  'earlier|ahead|overall|onwards|onward|apiece|percent|thereof|including|excluding|regardless|unchanged|nevertheless|besides|perhaps|always|sometimes|afterwards|towards|else|previous|overseas|across|series'

/** Plurals that do not end in s, and singular words that count. */
const COUNT_NOUNS: Names =
  'people|men|women|children|staff|personnel|aircraft|spacecraft|cattle|sheep|fish|police|troops|media|data|criteria|phenomena|bacteria|' +
  'feet|teeth|mice|geese|oxen|salespeople|businesspeople|fishermen|policemen|firemen|teu|crew|faculty|folk|poultry|countrymen|livestock|' +
  'gpus|cpus|evs|suvs|etfs|ipos|atms|tpus|phevs|bevs|nfts|hectares|count|ships|viewers|square|' +
  'bitcoin|bitcoins|ether|ethers|stablecoins|dead|injured|wounded|missing|homeless|unemployed|alumni|species|series|shares|stores'

/** Nouns that a number counts in an adjective: `a 1,500-person team`. */
export const COMPOUND_NOUNS: Names =
  'person|people|man|woman|member|employee|worker|staff|student|pupil|patient|participant|respondent|customer|user|subscriber|passenger|delegate|' +
  'household|home|apartment|seat|room|bed|unit|store|branch|restaurant|vehicle|car|truck|aircraft|ship|satellite|company|firm|stock|country|nation|city|' +
  'gpu|chip|server|rack|qubit'

/** Nouns that a bare number completes: `the death toll was 1,392`. */
export const TALLY_NOUNS: Names =
  'toll|number|numbers|count|total|population|headcount|workforce|attendance|enrollment|enrolment|membership|tally|deliveries|sales|shipments|registrations|' +
  'deaths|births|cases|fatalities|casualties|infections|hospitalizations|hospitalisations|payrolls|jobs|claims|layoffs|arrivals|departures|visitors|' +
  'users|subscribers|downloads|customers|members|employees|staff|units|vehicles|cars|stores|branches|votes|passengers|flights|orders|bookings|starts|permits|completions|' +
  'applications|filings|bankruptcies|insolvencies|vacancies|openings|listings|transactions|volume|output|production|turnout|homes|houses|sold|delivered|produced|built|' +
  'admissions|injuries|arrests|crossings|removals|refugees|migrants|immigrants|fleet|figure|circulation|audience|viewership|followers|signatures|patients|participants|students|rigs|restaurants|outlets|locations|exports|imports|capacity|backlog'

/** Links between a tally noun and its number. */
export const TALLY_LINKS: Names =
  'was|were|is|are|be|been|reached|reaching|hit|hitting|totaled|totalled|totaling|totalling|stood at|stands at|to|at|of|averaged|averaging|numbered|by|became|exceeded|topped|surpassed|equaled|had risen to|:|=|than|some|about|around|nearly|over|almost|roughly|at least|from|only|just|approximately|with|passed|crossed|above|below|under|past|beyond'

/** Indices: a bare number that follows one is its level. */
export const INDEX_NAMES: Names =
  'index|indices|dow|nasdaq|s&p 500|s&p|ftse|ftse 100|dax|cac|nikkei|topix|hang seng|kospi|taiex|sensex|nifty|composite|industrials|stoxx|shanghai composite|csi 300|russell 2000|average|vix|pmi|gauge|bovespa|asx 200|benchmark|barometer'

/** Months, for dates. */
const MONTHS: Names =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec'

/** Words that make the number behind them a label. */
const LABEL_WORDS: Names =
  'section|sections|chapter|chapters|figure|fig|fig.|table|tables|page|pages|p.|pp.|no.|nos.|number|item|items|row|rows|column|line|article|articles|paragraph|clause|appendix|annex|exhibit|volume|vol.|vol|issue|edition|version|part|' +
  'step|phase|stage|level|tier|grade|class|category|type|group|team|unit|zone|district|route|highway|interstate|flight|gate|room|floor|building|lot|block|channel|radio|series|season|episode|round|week|day|note|rule|form|title|proposition|amendment|resolution|bill|act|top|fortune|global|forbes|node|python|aged|age|ages|stoxx|ftse|nikkei|russell|csi|s&p|nasdaq-100|asx|formula|area|studio|apollo|boeing|airbus|iphone|galaxy|pixel|windows|model|llama|gpt|gemini|claude|grok|qwen|opus|sonnet|playstation|xbox|android|ios|macos|chatgpt|mate|rtx|gtx|ryzen|core|mk|mark|bus|train|platform|terminal|scope|covid|est.|since|circa|mission|wave|lane|hall|pier|tower|agenda|title|division|question|slide|footnote|ref.|ref|reference|id|isbn|issn|doi|tel|tel.|phone|fax|zip|box|suite|apt|apartment|verse|psalm|act|scene|track|disc|book|volume|generation|gen|release|build|rank|ranked|ranking|place'

/** Denominators behind a money amount or another rate: `a barrel`, `per share`. */
const RATE_WORDS: Names =
  'share|barrel|ounce|ton|tonne|metric ton|pound|kilo|kilogram|kg|gallon|liter|litre|bushel|mile|kilometer|km|hour|day|week|month|year|quarter|night|person|head|household|family|user|subscriber|customer|unit|piece|copy|ticket|seat|vehicle|car|acre|hectare|square foot|square meter|square metre|megawatt-hour|megawatt hour|mwh|kwh|kilowatt-hour|kilowatt hour|million tokens|token|student|patient|dose|bottle|pack|box|bag|dozen|game|episode|employee|worker|capita|annum|minute|second|transaction|contract|coin|room|pair|container|teu|feu|therm|million british thermal units|mmbtu|gram|carat|visit|trip|ride|order|item|bale|cubic meter|cubic metre|decade|fiscal year|trading day|cwt'

/** Singular names of coins that are counted like their plurals, and stand before other nouns too. */
export const COINS: Names =
  'bitcoin|ether|ethereum|dogecoin|litecoin|solana|xrp|tether|monero|cardano|toncoin'

/** What people or goods do: behind a bare number with a letter they show that it counts them (`83.9m travelled`). */
export const COUNTING_VERBS: Names =
  'travelled|traveled|flew|visited|voted|attended|watched|viewed|tuned|streamed|signed|subscribed|fled|died|perished|emigrated|migrated|arrived|departed|returned|registered|enrolled|' +
  'enroled|live|lived|work|worked|downloaded|joined|applied|received|passed|stayed|moved|participated|crossed|bought|used|own|owned|responded|protested|marched|gathered|took part|commuted|' +
  'people|were sold|were delivered|were shipped|were produced|were displaced|were built|were infected|were employed|were killed|were born|were vaccinated|are unemployed|are employed|are expected|live|remain|remained|vote|travel|use|attend|watch|visit|fly'

/** Between a counted number and another that is counted in the same: `4.6m barrels to 425.2m`. */
export const CARRYING_LINKS: Names =
  'to|from|against|versus|vs|vs.|than|compared with|compared to|of which'

/** Words that open a sentence before a number without naming anything. */
const SENTENCE_OPENERS: Names =
  'nearly|almost|roughly|approximately|about|around|over|under|some|only|just|up|down|at|least|most|more|fewer|exactly|another|additional|total|including|excluding|sold|killed|created|built|opened|added|lost|cut|hired|laid|reported|found|surveyed|polled|interviewed|recorded|delivered|shipped|produced|estimated|its|their|these|those|our|new|all|both|other|first|last|next'

/** How English writes figures. */
export const ENGLISH: Locale = {
  knownBy: {
    common: 'the|of|and|to|is|for|that|with|from|are|by|which|were|have|its|will|this|it|be|at|or',
  },
  isShared: true,
  separators: { thousands: ',', decimal: '.' },
  percentWords: PERCENT_WORDS,
  percentagePointWords: PERCENTAGE_POINT_WORDS,
  basisPointWords: BASIS_POINT_WORDS,
  pointWords: POINT_WORDS,
  multipleWords: `${FOLD_WORDS}|times`,
  currencyWords: CURRENCY_WORDS,
  officialCurrencyNames: OFFICIAL_CURRENCY_NAMES,
  subunits: Object.entries(SUBUNIT_WORDS).map(([unit, names]) => ({ unit, power: -2, names })),
  unitWords: UNIT_WORDS,
  scaledUnits: SCALED_UNITS,
  durationWords: DURATION_WORDS,
  refusals: REFUSALS,
  qualifiersBefore: QUALIFIERS_BEFORE,
  qualifiersBehind: QUALIFIERS_BEHIND,
  qualifierLinks: STRESS_WORDS,
  rangeJoiners: RANGE_JOINERS,
  listJoiners: LIST_JOINERS,
  changeWords: CHANGE_WORDS,
  functionWords: FUNCTION_WORDS,
  sentenceOpeners: SENTENCE_OPENERS,
  hasPluralsInS: true,
  countNouns: COUNT_NOUNS,
  labelWords: LABEL_WORDS,
  months: MONTHS,
  rateWords: `${RATE_WORDS}|yr|mo|hr|bbl|oz|t|mt|lb|gal|mmbtu|kwh|mwh`,
}
