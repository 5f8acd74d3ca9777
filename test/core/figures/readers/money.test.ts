import { describe, test } from 'vitest'
import { checkFigures, checkNothing } from '../check-figures.ts'

describe('currencies by name', () => {
  test.each<[string, string[]]>([
    [
      'It took 5 million patacas, then MOP$3 million.',
      ['5 million patacas = MOP 5 million', 'MOP$3 million = MOP 3 million'],
    ],
    [
      '毛收入196.2億澳門元，另有葡幣300萬。',
      ['196.2億澳門元 = MOP 19.62 billion', '葡幣300萬 = MOP 3 million'],
    ],
    ['毛收入196.2亿澳门元。', ['196.2亿澳门元 = MOP 19.62 billion']],
    [
      '5 billion baht, 20 million ringgit, 3 trillion dong and 8 trillion rupiah',
      [
        '5 billion baht = THB 5 billion',
        '20 million ringgit = MYR 20 million',
        '3 trillion dong = VND 3 trillion',
        '8 trillion rupiah = IDR 8 trillion',
      ],
    ],
    [
      '7 million zlotys, 3bn koruna, 12 billion kronor, 4 billion forints',
      [
        '7 million zlotys = PLN 7 million',
        '3bn koruna = CZK 3 billion',
        '12 billion kronor = SEK 12 billion',
        '4 billion forints = HUF 4 billion',
      ],
    ],
    [
      '5 million shekels, 3 billion rand, 2 trillion naira, 9 billion reais, 60 billion hryvnias',
      [
        '5 million shekels = ILS 5 million',
        '3 billion rand = ZAR 3 billion',
        '2 trillion naira = NGN 2 trillion',
        '9 billion reais = BRL 9 billion',
        '60 billion hryvnias = UAH 60 billion',
      ],
    ],
    [
      '50億泰銖、2000萬令吉、3兆越南盾、8兆印尼盾、400億里拉',
      [
        '50億泰銖 = THB 5 billion',
        '2000萬令吉 = MYR 20 million',
        '3兆越南盾 = VND 3 trillion',
        '8兆印尼盾 = IDR 8 trillion',
        '400億里拉 = TRY 40 billion',
      ],
    ],
    [
      '500万马币、60亿迪拉姆、40万亿韩元、90亿雷亚尔、3万亿卢布',
      [
        '500万马币 = MYR 5 million',
        '60亿迪拉姆 = AED 6 billion',
        '40万亿韩元 = KRW 40 trillion',
        '90亿雷亚尔 = BRL 9 billion',
        '3万亿卢布 = RUB 3 trillion',
      ],
    ],
    [
      '700萬茲羅提、40億福林、500萬新謝克爾、30億蘭特、600億韓圜',
      [
        '700萬茲羅提 = PLN 7 million',
        '40億福林 = HUF 4 billion',
        '500萬新謝克爾 = ILS 5 million',
        '30億蘭特 = ZAR 3 billion',
        '600億韓圜 = KRW 60 billion',
      ],
    ],
  ])('%s', checkFigures)
})

describe('a name that countries share is decided by the country named', () => {
  test.each<[string, string[]]>([
    [
      'Manila raised 50 billion pesos; the budget of Chile is 20 trillion pesos.',
      ['50 billion pesos = PHP 50 billion', '20 trillion pesos = CLP 20 trillion'],
    ],
    ['A loan of 3 billion riyals from Qatar.', ['3 billion riyals = QAR 3 billion']],
    [
      'Egypt owes 12bn pounds, Britain 3bn pounds.',
      ['12bn pounds = EGP 12 billion', '3bn pounds = GBP 3 billion'],
    ],
    ['Czech banks earned 104 billion crowns.', ['104 billion crowns = CZK 104 billion']],
    ['印尼撥款71兆盾，每餐約1萬盾。', ['71兆盾 = IDR 71 trillion', '1萬盾 = about IDR 10,000']],
    ['Mexico spent 9 billion pesos.', ['9 billion pesos = MXN 9 billion']],
    [
      '挪威基金規模19兆克朗，瑞典央行買入30億克朗。',
      ['19兆克朗 = NOK 19 trillion', '30億克朗 = SEK 3 billion'],
    ],
    [
      '巴基斯坦拨款300亿卢比，印度拨款5000亿卢比。',
      ['300亿卢比 = PKR 30 billion', '5000亿卢比 = INR 500 billion'],
    ],
  ])('%s', checkFigures)
})

describe('coins are counted', () => {
  test.each<[string, string[]]>([
    [
      'The firm holds 446,400 bitcoins and 2.5 ether.',
      ['446,400 = 446,400 bitcoins', '2.5 = 2.5 ether'],
    ],
    ['Of 10,000 bitcoin holders 300 sold.', ['10,000 = 10,000 holders']],
    ['該公司持有446,400枚比特幣。', ['446,400枚 = 446,400 count']],
    ['该公司持有446,400枚比特币。', ['446,400枚 = 446,400 count']],
    ['日圓貶值，日銀斥資9.8兆圓干預。', ['9.8兆圓 = JPY 9.8 trillion']],
    ['他為這張桌子付了300圓。', ['300圓 = TWD 300']],
    ['It moved 3.5 BTC.', ['3.5 BTC = BTC 3.5']],
  ])('%s', checkFigures)
})

describe('塊 is money beside a price', () => {
  test.each<[string, string[]]>([
    ['便當漲到100塊，飲料賣5塊。', ['100塊 = TWD 100', '5塊 = TWD 5']],
    ['魚一斤賣12.5塊錢，豬肉15.5塊', ['一斤 = 1 斤', '12.5塊錢 = TWD 12.5', '15.5塊 = TWD 15.5']],
    ['三塊錢，80塊台幣', ['三塊錢 = TWD 3', '80塊台幣 = TWD 80']],
    ['油价涨到8块，一共付了300块。', ['8块 = CNY 8', '300块 = CNY 300']],
  ])('%s', checkFigures)
})

describe('塊 is a piece elsewhere, and words that only look like currencies', () => {
  test.each([
    '三塊業務合計',
    '大家聚在一塊',
    '這兩塊合計',
    '三块业务合计',
    '我们住在一块',
    '5 real options, two kips and 3 sen',
  ])('%s', checkNothing)
})

describe('abbreviated scales behind money', () => {
  test.each<[string, string[]]>([
    ['It paid US$3.4 mil for it.', ['US$3.4 mil = USD 3.4 million']],
    ['It paid €3.4 mil. for it.', ['€3.4 mil. = EUR 3.4 million']],
    ['It paid €3.4 mil.', ['€3.4 mil = EUR 3.4 million']],
    [
      'It paid $3.4mil, or 3.1 mil. euros.',
      ['$3.4mil = USD 3.4 million', '3.1 mil. euros = EUR 3.1 million'],
    ],
    ['It paid $3.4 MIL in all.', ['$3.4 MIL = USD 3.4 million']],
    [
      'It paid €3.4\u00a0mil and €5\u00a0m.',
      ['€3.4\u00a0mil = EUR 3.4 million', '€5\u00a0m = EUR 5 million'],
    ],
    [
      'It paid $3.4 mln and $3.4 mio then.',
      ['$3.4 mln = USD 3.4 million', '$3.4 mio = USD 3.4 million'],
    ],
    ['It paid $3.4 bil and $2bil.', ['$3.4 bil = USD 3.4 billion', '$2bil = USD 2 billion']],
    ['It paid $3.4 tril to all.', ['$3.4 tril = USD 3.4 trillion']],
    ['It paid $3.4 thou and $5 K.', ['$3.4 thou = USD 3,400', '$5 K = USD 5,000']],
    ['It paid €3.4 Tsd. and €2 Mrd. in all.', ['€3.4 Tsd. = EUR 3,400', '€2 Mrd. = EUR 2 billion']],
    ['It paid Rs 3.4 Cr and Rs 5 lacs.', ['Rs 3.4 Cr = INR 34 million', 'Rs 5 lacs = INR 500,000']],
    ['It paid US$3–5 mil for it.', ['US$3–5 mil = USD 3–5 million']],
    [
      'It paid €3.4 milioni and €2 miljard.',
      ['€3.4 milioni = EUR 3.4 million', '€2 miljard = EUR 2 billion'],
    ],
    ['公司支付US$3.4 mil買下。', ['US$3.4 mil = USD 3.4 million']],
    ['公司支付€3.4 mil收购。', ['€3.4 mil = EUR 3.4 million']],
  ])('%s', checkFigures)
})

describe('scales that nobody can be sure of refuse the whole amount', () => {
  test.each([
    'It paid $3.4 gazillion for it.',
    'It paid $3.4 quintillion for it.',
    'It paid $3.4kk for it.',
    'It paid $3.4G for it.',
    'It paid $3.4 G for it.',
    'It paid Rs 3.4L for it.',
    'It paid €3.4 bio for it.',
    'It paid $3.4 bill for it.',
    'It paid $3.4 hundred million for it.',
    'It paid $3.4 grand for it.',
    '公司支付$3.4kk。',
  ])('%s', checkNothing)
})

describe('words behind money that are no scale', () => {
  test.each<[string, string[]]>([
    ['A $5 bill and a $100 mill.', ['$5 = USD 5', '$100 = USD 100']],
    ['They sold $20 T-shirts and $15 B-sides.', ['$20 = USD 20', '$15 = USD 15']],
    ['It costs $300 per month and $5 more.', ['$300 = USD 300 per month', '$5 = USD 5']],
  ])('%s', checkFigures)
  test.each(['A 3 mil film.', 'We tested 6 mil bags.'])('%s', checkNothing)
})
