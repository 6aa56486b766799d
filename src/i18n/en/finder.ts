/** English words of a finder: the questions over all that a municipality offers, and what they lead to. */
export const finder = {
  title: 'Find support in {{name}}',
  lead: 'Answer a few questions, and see which support may be for you.',
  open: {
    one: '1 kind of support is still possible.',
    other: '{{count}} kinds of support are still possible.',
  },
  show: 'Show me what there is',
  withoutScript: 'The questions need JavaScript.',
  all: 'See all support in {{name}}',
  heading: { self: 'What we found for you', relative: 'What we found for the person you help' },
  nothing: {
    self: 'We found nothing that seems to be for you. Call all the same, and ask about other help.',
    relative:
      'We found nothing that seems to be for the person you help. Call all the same, and ask about other help.',
  },
  early: 'You have not answered all the questions. If you answer more, we know more.',
  goOn: 'Answer more questions',
  group: {
    likely: {
      self: 'Seems to be for you',
      relative: 'Seems to be for the person you help',
    },
    possible: { self: 'May be for you', relative: 'May be for the person you help' },
    unlikely: {
      self: 'Probably not for you ({{count}})',
      relative: 'Probably not for the person you help ({{count}})',
    },
  },
  guide: {
    none: 'See the result',
    one: 'Answer the last question',
    other: 'Answer the rest, {{count}} questions at most',
  },
  overdue: 'The municipality’s standard was due for review {{when}}. Ask whether it still applies.',
  shareHint: 'The link leads to the first question. It carries no answers.',
} as const
