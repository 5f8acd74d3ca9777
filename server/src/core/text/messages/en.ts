/** Every message in English; the keys are the message ids. Places in braces are filled by name. */
export const MESSAGES_EN = {
  'rule.unsourced-figure': '{figure} has no source.',
} as const
