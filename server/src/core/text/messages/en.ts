/** Every message in English; the keys are the message ids. Places in braces are filled by name. */
export const MESSAGES_EN = {
  'rule.unsourced-figure': '{figure} has no source.',
  'rule.unsourced-figure.found': '{figure} has no source. {source} says {value}.',
  'rule.mismatched-figure': 'The note says {figure}, {source} says {value}.',
  'rule.mismatched-figure.digits':
    'The note says {figure}, {source} says {value}: a slip of digits?',
  'rule.mismatched-figure.scale':
    'The note says {figure}, {source} says {value}: a slip of scale?',
  'rule.mismatched-figure.direction':
    'The note says {figure}, {source} says {value} in the other direction.',
  'rule.contested-figure': 'The note says {figure}, but {source} says {value}.',
  'rule.contested-figure.more':
    'The note says {figure}, but {source} says {value}; {count} more sources disagree.',
  'rule.unsupported-figure': '{source} says nothing about {figure}.',
  'rule.undefined-citation': '{mark} is defined nowhere.',
  'rule.duplicate-citation-key': 'More than one source has the key {key}.',
  'rule.unused-source': 'Nothing cites {label}.',
  'related.evidence': '{source} says {value}',
  'related.same-key': '{key} is also defined here',
  'near.dimension': 'another kind of quantity',
  'near.currency': 'other currency: {one}, {other}',
  'near.period': 'other period: {one}, {other}',
  'near.mood': 'forecast or target against outcome',
  'near.subject': 'about something else: {one}, {other}',
  'near.measure': 'another measure: {one}, {other}',
  'near.modifier': 'only one of them is {words}',
  'near.change': 'a level against a change',
  'near.role': 'start against end of a change',
  'near.rate': 'another rate: {one}, {other}',
  'near.counted': 'counts something else: {one}, {other}',
  'status.reading': 'Reading the workspace',
} as const
