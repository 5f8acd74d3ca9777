/**
 * The words that state how figures hang together, as data.
 *
 * A phrase is a pattern over a sentence in lower case, Simplified Chinese and half-width, without qualifiers, in which
 * `{name}` is a figure, `…` a short stretch without a figure or the end of a clause, and `<name>` one of the words in `WORDS`.
 * To teach a new way of saying it, add a word or a phrase; every phrase must be unmistakable, since figures that fit none are left alone.
 */

/** What figures are to each other. */
export type RelationKind = 'change' | 'multiple' | 'share' | 'difference' | 'sum' | 'remainder'

/** A way to state a relation. */
export interface RelationPhrase {
  readonly kind: RelationKind
  readonly phrase: string
}

/** Words that phrases name. */
export const WORDS: Readonly<Record<string, string>> = {
  moved:
    'up|down|rose|rises?|risen|rising|grew|grows?|grown|growing|fell|falls?|fallen|falling|increased?|increases|increasing|decreased?|decreases|decreasing|gained|gains?|gaining|lost|losing|dropped|drops?|dropping|climbed|climbs|climbing|declined?|declines|declining|jumped|jumps|jumping|surged?|surges|surging|soared|soars|soaring|slid|slides?|sliding|sank|sinks|sinking|slipped|slips|slipping|plunged?|plunges|plunging|advanced|advances?|advancing|expanded|expands?|expanding|shrank|shrinks|shrinking|contracted|contracting|widened|widening|narrowed|narrowing|added|adding|tumbled|tumbling|cut|higher by|lower by',
  size: '(?:an? |the )?(?:[a-z]{1,20} ){0,2}(?:rise|increase|gain|jump|climb|growth|advance|surge|fall|drop|decline|decrease|loss|slide|cut|reduction|difference|change|improvement|expansion|contraction|swing|move|widening|narrowing) of',
  move: '上升|上涨|上扬|上调|增加|增长|成长|提高|提升|扩大|攀升|飙升|跳升|激增|走高|下降|下跌|下滑|下调|减少|衰退|缩小|缩减|滑落|回落|收窄|降低|增|涨|升|减|降|跌',
  extent:
    '(?:增|涨|升|降|跌|减|变动|成长|增长|衰退|下降|上升)幅度?|(?:增长|成长|年增|衰退|变动|下降)率|<move>',
  joint:
    '(?:(?: (?:or|which|is|was|that|i\\.e\\.|marking|representing|reflecting|equal|equivalent|equating|to|for|thus|so|meaning|overall|by)\\b,?){0,4} ?)',
  link: '(?:即|也就是|相当于|等于|换算|整体|累计|共|一年|全年|单季|单月|单日|期间|同比|环比|年|季|月|日|计|其|总){0,3}',
  is: 'is|was|are|were|equals?|makes?|made|gives?|leaves?|left|comes? to|came to|=',
}

/** Every phrase that states a relation of three figures. In one of change `{start}` and `{end}` are the values and `{x}` what it says of them. */
export const RELATION_PHRASES: readonly RelationPhrase[] = [
  // Revenue rose from $26.0B to $35.1B, an increase of 35%.
  {
    kind: 'change',
    phrase:
      '\\bfrom…{start}…\\bto…{end}…[,(]<joint>(?:<size>|\\b(?:<moved>)(?: by)?|\\bor(?: by)?|\\bby) {x}',
  },
  { kind: 'change', phrase: '\\bfrom…{start}…\\bto…{end}(?: [a-z]{1,20}){0,2} ?\\({x}' },
  {
    kind: 'change',
    phrase:
      '\\bfrom…{start}…\\bto…{end}…, an? {x} (?:rise|increase|gain|jump|climb|growth|advance|surge|fall|drop|decline|decrease|slide|cut|reduction|change|improvement|move)\\b',
  },
  // Revenue rose 35% from $26.0B to $35.1B; by 35% to $35.1B from $26.0B.
  { kind: 'change', phrase: '\\b(?:<moved>)(?: by)? {x}…\\bfrom…{start}…\\bto…{end}' },
  { kind: 'change', phrase: '\\b(?:<moved>)(?: by)? {x}(?:, to| to) {end}…\\bfrom…{start}' },
  {
    kind: 'change',
    phrase:
      '\\bto {end}…\\bfrom…{start}…[,(]<joint>(?:<size>|\\b(?:<moved>)(?: by)?|\\bor(?: by)?) {x}',
  },
  // Revenue was $35.1B, up 35% from $26.0B.
  {
    kind: 'change',
    phrase:
      '{end}(?: (?:in|for|by|at|during) [^,#]{1,30})?, (?:<moved>)(?: by)? {x} (?:year[- ]on[- ]year |year[- ]over[- ]year |yoy )?from…{start}',
  },
  // Revenue was $35.1B, up from $26.0B, a rise of 35%.
  {
    kind: 'change',
    phrase:
      '{end}…,…\\b(?:up from|down from|compared (?:with|to)|against|versus|more than|less than|fewer than)…{start}…[,(]<joint>(?:<size>|\\b(?:<moved>) by) {x}',
  },
  // 營收由260億美元增至351億美元，增幅35%。
  {
    kind: 'change',
    phrase:
      '[由从自]…{start}…(?:<move>)?了?[至到为成]…{end}…[,、(]<link>(?:<extent>)了?(?:为|达|约|近|逾|高达|达到|是|:)?{x}',
  },
  { kind: 'change', phrase: '[由从自]…{start}…(?:<move>)?了?[至到]…{end}\\({x}\\)' },
  { kind: 'change', phrase: '(?:<move>)了?{x},?…[由从自]…{start}…(?:<move>)?了?[至到]…{end}' },
  { kind: 'change', phrase: '[由从自]…{start}…(?:<move>)了?{x},?…[至到为]…{end}' },
  // 出貨1,850萬台，少於去年的2,080萬台，減幅達11%。
  {
    kind: 'change',
    phrase:
      '{end},…(?:高于|低于|少于|多于|大于|小于|较|比|相较于?|优于|不如)…{start}…[,(]<link>(?:<extent>)了?(?:为|达|约|近|逾|高达|达到|是|:)?{x}',
  },
  // 營收351億美元，較去年的260億美元增加35%。
  {
    kind: 'change',
    phrase:
      '{end},…(?:较|比|相较于?|对比)…{start}…(?:<move>|多|少|高|低)(?:了|出|达|约|幅度?为?)?{x}',
  },
  // $30B, three times the $10B of 2020; 30億是10億的3倍。
  {
    kind: 'multiple',
    phrase:
      '{end}…(?:,|\\bis|\\bwas|\\bwere|\\bare)…{x} (?:the|its|that of|as (?:much|many) as)…{start}',
  },
  { kind: 'multiple', phrase: '{end}…(?:是|为|达|等于|相当于)…{start}…的{x}' },
  // Debt doubled from $2.1B to $4.2B; 由21億翻倍至42億。
  { kind: 'multiple', phrase: '{x}(?: [a-z-]{1,20}){0,4},? from…{start}…\\bto…{end}' },
  { kind: 'multiple', phrase: '{x},? to…{end}…\\bfrom…{start}' },
  { kind: 'multiple', phrase: '[由从自]…{start}…{x}[至到]…{end}' },
  // 312 of 480 respondents (65%).
  {
    kind: 'share',
    phrase:
      '{part} (?:(?:[a-z]{1,20} ){0,2})?(?:out )?of (?:the |its |all |their |a total of )?(?:[a-z]{1,20} ){0,2}{whole}(?: [a-z-]{1,20}){0,3}(?:, or|, which is|, that is,?| \\((?:or )?|, i\\.e\\.,?) ?{x}',
  },
  {
    kind: 'share',
    phrase:
      '\\bof (?:the |its |all |their )?{whole}(?: [^,#]{1,30})?, {part}(?: [^,(#]{1,25})?(?: \\(|, or |, ){x}',
  },
  { kind: 'share', phrase: '{part}(?: [^,#]{1,25})?(?:, or | \\(){x}[),]? of [^,#]{0,30}{whole}' },
  {
    kind: 'share',
    phrase:
      '{part}(?: [^,#]{1,25})? (?:<is>|makes? up|made up|accounts? for|accounted for|represents?|represented) {x} of [^,#]{0,30}{whole}',
  },
  {
    kind: 'share',
    phrase:
      '{x} of (?:the |its |all |their )?(?:[a-z]{1,20} ){0,2}{whole}(?: [^,#]{1,25})?(?:, or | \\(|, i\\.e\\. |, that is,? ){part}',
  },
  // 120億美元占總額480億美元的25%。
  { kind: 'share', phrase: '{part}…占[^,#]{0,20}{whole}[^,#]{0,12}的{x}' },
  {
    kind: 'share',
    phrase:
      '{whole}…(?:之?中|里|当中),?…{part}…[,(]…占(?:比|总数|其中|全体|整体)?(?:为|达|约|的)?{x}',
  },
  { kind: 'share', phrase: '{whole}…(?:之?中|里|当中),?…{part}[^,#]{0,6}\\({x}\\)' },
  // $40B minus $25B leaves $15B; 40億減25億為15億。
  { kind: 'difference', phrase: '{end} (?:minus|less) …{start} (?:<is>)…{x}' },
  {
    kind: 'difference',
    phrase: '\\b(?:difference|gap|spread) between…{end}…\\band…{start}…(?:<is>|of)…{x}',
  },
  { kind: 'difference', phrase: '{end}…, {x} (?:more|less|higher|lower|fewer) than…{start}' },
  { kind: 'difference', phrase: '{end}…减(?:去|掉)?…{start}…(?:等于|为|得|是|剩下?|余|=|,)…{x}' },
  { kind: 'difference', phrase: '{end}[与和跟及]…{start}…(?:相差|之差为?|的差距为?|差距达?)…{x}' },
  // $15B plus $25B makes $40B; 15億加25億等於40億。
  { kind: 'sum', phrase: '{a} plus …{b} (?:<is>)…{x}' },
  { kind: 'sum', phrase: '{a}…加上?…{b}…(?:等于|为|得|是|共|=)…{x}' },
]

/** What stands before or behind a total of the figures that came before it in the sentence. */
export const TOTAL_PHRASES: readonly string[] = [
  '\\b(?:for a (?:combined )?total of|a combined(?: total of)?|adding up to|add(?:s|ed)? up to|totall?ing|which total(?:s|ed|led)?|sum(?:s|med|ming)? (?:up )?to|altogether|in total|in all)…{x}',
  '\\b(?:together|combined|in sum)(?: [a-z]{1,20}){0,4},? {x}',
  '{x}(?: [a-z]{1,20}){0,3} (?:in total|in all|altogether|combined|together)\\b',
  '(?:合计|共计|总计|加总|加起来|合共|总共|总和)[^,#]{0,12}{x}',
]

/** What stands between a total and the figures that it is made up of. */
export const BREAKDOWN_PHRASES: readonly string[] = [
  '{x}…(?:made up of|consist(?:s|ing|ed) of|compris(?:es|ing|ed)(?: of)?|composed of|the sum of|split (?:into|between)|broken down into|divided (?:into|between))',
  '{x}[^#]{0,12},?由(?=[^。;]{4,80}(?:组成|构成))',
]

/** What a remainder is called: with it, the shares of a list make a whole. */
export const REMAINDER_PHRASES: readonly string[] = [
  '\\b(?:the (?:rest|remainder|remaining|other|others|balance)|remaining|everything else|all others?)…{x}',
  '{x}(?: (?:to|for|from|by|in))? (?:the (?:rest|remainder|others?)|others?)\\b',
  '(?:其余|其他|其它|剩余|剩下)[^,#]{0,12}{x}',
]

/** Words with which a list of shares tells that it is of one whole. */
export const SHARE_WORDS =
  /\b(?:shares?|accounts? for|accounted for|makes? up|made up|of (?:total|all|the total|sales|revenue)|split|mix|breakdown)\b|占|份额|比重|构成|组成/

/** Words that say that something moved, so that not every percentage is a share. */
export const COURSE_WORDS = new RegExp(`\\b(?:${WORDS.moved})\\b|(?:${WORDS.move})`)

/** What says that a total holds more than the figures beside it, or others. */
export const NOT_ALL =
  /\b(?:others?|rest|remaining|remainder|including|among|so far|to date|cumulative(?:ly)?|since|each)\b|其他|其它|其余|剩余|包括|包含|累计|迄今|至今|以来|各/

/** How many parts a total is of, in whichever of its groups: `the top five`, `all 6`, 前三大, 兩者. */
export const COUNT_WORDS =
  /\b(?:top|all|the|those|these|first|last|largest|biggest) (?<count>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b|\b(?<both>both)\b|(?<before>[两二三四五六七八九十]|\d{1,2}) ?(?:大|家|者|项|个|国|类|种|款|地|州|省|市|季|年|月|名|项目|成员)/g

/** What says that a share, a total or a change rests on more than the figures beside it. */
export const OTHER_BASIS =
  /\b(?:cagr|annuali[sz]ed|compound(?:ed)?|(?:per|each|every) (?:year|annum|month|quarter)|annually|annual (?:rate|growth|increase|pace|average)|on average|constant[- ]currency|organic(?:ally)?|like[- ]for[- ]like|in real terms|inflation[- ]adjusted|seasonally adjusted|excluding|adjusted for|net of|dividends?)\b|年均|复合|年化|平均每|每年|每月|每季|固定汇率|实质|扣除|剔除|排除|不计|不含|季调|季节调整|重叠/

/** What says that the value beside is not that of an earlier time, from which a change is counted. */
export const OTHER_BASE =
  /\b(?:expected|expectations?|forecasts?|consensus|estimates?|estimated|guidance|guided|targets?|rivals?|peers?)\b|预期|预估|预测|预计|共识|目标|对手|同业/

/** Right behind a figure: that it is counted by the year. */
export const YEARLY =
  /^ ?(?:a|per|each|every) (?:year|month|quarter)(?! (?:ago|earlier|before))|^ ?\/(?:yr|year)/

/** A change of so long a time, and what then says that the figures are that far apart. */
export const COMPARED_WITH: readonly {
  readonly tag: RegExp
  readonly base: RegExp
  /** Whether two years, one after the other, say it as well. */
  readonly isYear: boolean
}[] = [
  {
    tag: /\b(?:yoy|y\/y|year[- ]o(?:n|ver)[- ]year|from a year (?:ago|earlier))\b|年增|年减|同比|较[去上]年(?:同期)?(?=[增减升降涨跌成])/,
    base: /\b(?:a year (?:ago|earlier|before)|last year|previous year|prior[- ]year|year[- ]ago|same (?:quarter|period|month))\b|去年|上年|前一年|同期/,
    isYear: true,
  },
  {
    tag: /\b(?:qoq|q\/q|quarter[- ]o(?:n|ver)[- ]quarter|sequential(?:ly)?)\b|季增|季减|环比/,
    base: /\b(?:(?:last|previous|prior|preceding) (?:quarter|month)|a quarter (?:ago|earlier))\b|上季|前一季|上一季|上月|上个月|前月/,
    isYear: false,
  },
  {
    tag: /\b(?:mom|m\/m|month[- ]o(?:n|ver)[- ]month)\b|月增|月减/,
    base: /\b(?:(?:last|previous|prior|preceding) month|a month (?:ago|earlier))\b|上月|上个月|前月|前一月/,
    isYear: false,
  },
]

/** Labels of rows that add up others, of rows that are parts of another row, and of what is left. */
export const TOTAL_LABEL =
  /^(?:(?:grand |sub-?)?totals?|sum|all together|(?:全部)?(?:合计|总计|共计|总和|小计|合共|总数|加总))$/
export const PART_LABEL =
  /^(?:of which|thereof|incl(?:uding|\.)?|excl(?:uding|\.)?)\b|^(?:其中|包括|含)/

/** Headers of columns whose cells do not add up. */
export const NO_SUM_HEADER =
  /\b(?:growth|change|chg|yoy|qoq|mom|cagr|rate|ratio|margin|average|avg|mean|median|price|per|yield|rank|index|multiple|p\/e)\b|增减|增长|成长|年增|年减|同比|环比|变动|涨跌|增幅|率|均|价|每|排名|指数|倍/

/** Headers of columns that hold the change between two others, and of those that hold parts of a total. */
export const CHANGE_HEADER =
  /\b(?:growth|change|chg|yoy|qoq|mom|increase|decrease|difference|diff)\b|增减|增长|成长|年增|年减|同比|环比|变动|变化|涨跌|增幅|差额|差异/
export const SHARE_HEADER =
  /\b(?:share|of total|weight|mix|percentage of|% of)\b|占比|比重|份额|比例|占总|构成/
