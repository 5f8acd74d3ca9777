/** What an element's name says of its text. */
export type ElementKind = 'hidden' | 'main' | 'block' | 'inline'

/** Elements that hold no text of the article: what runs, what is drawn, what is filled in, and what leads elsewhere. */
const HIDDEN: ReadonlySet<string> = new Set(
  'script style noscript template title nav aside footer form button select option textarea input svg math canvas iframe object embed audio video dialog menu map del'.split(
    ' ',
  ),
)

const MAIN: ReadonlySet<string> = new Set(['article', 'main'])

/** Elements whose text stands apart from what is before and behind it. */
const BLOCKS: ReadonlySet<string> = new Set(
  'html body address blockquote caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hgroup hr li ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Roles of elements that are no part of the article. */
const HIDDEN_ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|tablist)$/i

/** What an element is to the text of its page. */
export function findElementKind(
  name: string,
  attributes: Readonly<Record<string, string>>,
): ElementKind {
  if (HIDDEN.has(name) || isHidden(attributes)) return 'hidden'
  if (MAIN.has(name) || attributes.role === 'main') return 'main'
  return BLOCKS.has(name) ? 'block' : 'inline'
}

function isHidden({ hidden, role, style, ...others }: Readonly<Record<string, string>>): boolean {
  if (hidden !== undefined || others['aria-hidden'] === 'true') return true
  if (role !== undefined && HIDDEN_ROLES.test(role)) return true
  return (
    style !== undefined &&
    /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden)/i.test(style.slice(0, 1000))
  )
}
