import { Converter } from 'opencc-js/t2cn'
import type { Choice, Vocabulary } from './language.ts'

/** Notes in Traditional Chinese. The sentences are ours, and so are the publishers. */
export const TRADITIONAL: Vocabulary = {
  statingShare: 0.28,
  stating: [
    '{company}{period}的{measure}為{value}，{about}比一年前{more}{change}',
    '{period}{company}公布{measure}{value}，{judged}先前{expected}',
    '{company}把{period}的{measure}定在{value}，並說明{reason}',
    '{report}裡最醒目的一項，是{company}在{period}繳出{value}的{measure}，{judged}認為{adjective}',
    '{company}預期成長{range}，{period}的{measure}則是{value}',
    '我們的模型原本估得比較低，但{company}{period}的{measure}仍達{value}，主要因為{reason}',
    '{report}顯示，{company}{period}的{measure}是{value}，{peer}的規模則是它的{ratio}',
    '{company}在{report}中表示，{period}的{measure}來到{value}，{outlook}',
    '{period}{company}的{measure}為{value}，與{report}原先的估計相差{points}',
    '{company}{period}的{measure}{about}{value}，{judged}覺得這個數字{adjective}',
    '到了{period}，{company}已經把{measure}拉到{value}，{peer}卻還在為{topic}傷腦筋',
    '開局雖然{adjective}，{company}{period}結算時{measure}仍有{value}',
    '{company}所說的核心業務在{period}成長{change}，期末的{measure}為{value}',
    '兩份{report}之間，{company}把{period}的{measure}改為{value}，{judged}歸因於{topic}',
    '部門裡的{judged}仍然認為，{company}{period}那{value}的{measure}{adjective}',
    '{company}的{measure}要比{period}的{value}再高出{about}{change}，才配得上{peer}為{topic}付出的代價',
    '法說會上沒有人追問{company}{period}{value}的{measure}，儘管{reason}',
    '和{peer}的差別很清楚：{company}{period}的{measure}是{value}，而且{outlook}',
    '經營團隊重申，{period}為{value}的{measure}會跟著{topic}走，而不是{topic}',
    '經過一整年的{topic}，{company}{period}的{measure}為{value}，年增{change}',
  ],
  plain: [
    '{judged}一直主張{topic}比{topic}更要緊，何況{reason}',
    '這些都還不足以回答{topic}的問題，{judged}覺得它{adjective}',
    '整場說明會大半在談{topic}，被問到{topic}時，回答則{adjective}',
    '{topic}和{topic}應該分開來看，因為{reason}',
    '我們訪談了{judged}，對方提到{reason}',
    '上一份{report}之後，{company}很少再談{topic}，{outlook}',
    '{topic}一旦轉向，{peer}會比{company}更早感受到，畢竟{reason}',
    '這是*比較保守*的讀法；另一種讀法是{outlook}',
    '{report}的附註比首頁**更值得細讀**，{judged}也這麼說',
    '{topic}究竟是助力還是阻力，要看{topic}，而{judged}看法不一',
    '單看一份{report}不宜過度解讀：{reason}',
    '目前{outlook}，我們也以此作為基本情境',
    '讀過我們先前筆記的人都知道，我們認為{topic}{adjective}',
    '來自{peer}的競爭是真的，不過{reason}',
    '董事會已要求檢討{topic}，模型裡用`{company}`這個標籤',
    '供應商形容{topic}{adjective}，與{judged}春天時的說法吻合',
    '許多討論把{topic}和{topic}混為一談，{report}倒是分得很清楚',
    '私底下{judged}並沒有那麼篤定，只說{outlook}',
  ],
  words: {
    about: ['約', '將近', '大約', '超過', '近', '逾'],
    more: ['增加', '減少', '成長', '下滑'],
    judged: [
      '買方',
      '分析師',
      '兩位離職主管',
      '幾家大型基金',
      '當地的供應商',
      '多數外資券商',
      '雲端部門的客戶',
      '通路訪查的對象',
      '債券投資人',
      '熟悉董事會的人士',
    ],
    expected: ['早有預期', '並未料到', '抱著期待', '一直擔心', '不置可否'],
    adjective: [
      '令人鼓舞',
      '很難拿來比較',
      '比表面上好',
      '略嫌單薄',
      '格外坦白',
      '來得太晚',
      '仍有疑問',
      '明顯是季節因素',
    ],
    report: ['年報', '季報', '致股東信', '公開說明書', '投資人簡報'],
    reason: [
      '客戶趕在關稅生效前提前拉貨',
      '產品組合往平價機種移動',
      '最大的廠區因罷工延後出貨',
      '匯率幫了大忙',
      '記憶體價格回升得比誰想的都早',
      '客戶手上的庫存比過去少',
      '新產線量產時沒有遇到慣常的毛病',
      '幾個大省的補貼已經到期',
      '運費和電價同時下降',
      '選舉結束後廣告預算回來了',
    ],
    outlook: [
      '公司預期這樣的步調會延續到秋天',
      '手上的訂單還看不到後年的樣子',
      '目前沒有快速回溫的跡象',
      '需求若不回來，恐怕還要再縮減',
      '第二家供應商可望在夏天前通過認證',
      '不論主管機關怎麼決定，股利看來都安全',
      '我們沒有理由改變看法',
    ],
    topic: [
      '先進封裝',
      '電動車的價格戰',
      '出口許可',
      '銀行業搬上雲端',
      '經銷商的庫存',
      '變壓器缺貨',
      '工程師的搶人大戰',
      '消費信貸',
      '舊債的再融資',
      '報表幣別的轉換',
      '推論需求',
      '手機的換機週期',
    ],
  },
  headings: [
    '有什麼變化',
    '需求與訂單',
    '毛利率及其成因',
    '我們的不同看法',
    '風險',
    '評價',
    '法說會筆記',
    '供應鏈',
    '從{peer}看過來',
    '{company}：完整版',
    '資本與現金',
    '待解的問題',
  ],
  titles: ['{report}之後的{company}', '重讀{company}', '{company}與{topic}', '部門筆記：{company}'],
  leads: ['我們的重點如下：', '有幾件事特別值得注意：', '後續觀察清單：', '就數字而言：'],
  points: [
    '下次說明會要問{topic}',
    '{topic}，{judged}認為{adjective}',
    '{peer}會不會跟進，畢竟{reason}',
    '拿{report}和{judged}的說法對照',
  ],
  columns: ['公司', '項目', '前期', '本期', '變動'],
  publishers: ['港務財經', '北門通訊', '關稅郵報', '矽谷年鑑', '子午市場報'],
  stop: '。',
  gap: '',
  sourceLine: '資料來源：',
}

const toSimplified = Converter({ from: 'twp', to: 'cn' })

/** The same notes in Simplified Chinese, in the words of the mainland where they differ. */
export const SIMPLIFIED: Vocabulary = convert(TRADITIONAL)

/** A name of ours in Simplified Chinese. */
export function simplify(name: string): string {
  return toSimplified(name)
}

function convert(vocabulary: Vocabulary): Vocabulary {
  const { words, columns, stop, gap } = vocabulary
  const entries = Object.entries(words).map(([name, choice]) => [name, convertChoice(choice)])
  return {
    statingShare: vocabulary.statingShare,
    stating: convertChoice(vocabulary.stating),
    plain: convertChoice(vocabulary.plain),
    words: Object.fromEntries(entries),
    headings: convertChoice(vocabulary.headings),
    titles: convertChoice(vocabulary.titles),
    leads: convertChoice(vocabulary.leads),
    points: convertChoice(vocabulary.points),
    columns: columns.map(toSimplified),
    publishers: convertChoice(vocabulary.publishers),
    stop,
    gap,
    sourceLine: '资料来源：',
  }
}

function convertChoice([first, ...others]: Choice): Choice {
  return [toSimplified(first), ...others.map(toSimplified)]
}
