/** English words of a journey: the questions' page and the outcome. */
import type { Words } from '../words.ts'
import type { journey as danish } from '../da/journey.ts'

export const journey: Words<typeof danish> = {
  back: 'Back',
  next: 'Next',
  clear: 'Clear answers',
  leave: 'Clear and leave this site',
  cleared: 'Your answers are cleared.',
  errorPrefix: 'Error:',
  errorTitle: 'Error: {{title}}',
  errorHeading: 'An answer is missing',
  stays: 'Your answers stay on your phone.',
  changing: 'You are changing one answer. The others are kept.',
  outdated:
    'The guide has changed since you answered. Answers that still fit are kept. Please go through them again.',
  damaged: 'We could not read your earlier answers. Please start again. It only takes a moment.',
  incomplete: 'There is a question you have not answered yet.',
  ratherCall: 'Would you rather call right away?',
  withoutScript: 'The questions need JavaScript. Here is what matters most, without questions.',
  loadFailed: {
    heading: 'The page could not be fetched',
    text: 'Check your connection and try again. Your answers are not lost.',
    retry: 'Try again',
  },
  broken: {
    heading: 'Something went wrong on our side',
    text: 'The fault lies with this page, not with you. Start again, or call. The numbers are on the support’s first page.',
    restart: 'Start again',
  },
  outcomeTitle: 'Your result',
  verdict: {
    likely: {
      self: 'Your answers fit the target group',
      relative: 'Your answers about the person fit the target group',
    },
    possible: {
      self: 'Your answers may fit the target group',
      relative: 'Your answers about the person may fit the target group',
    },
    unlikely: {
      self: 'Your answers do not fit the target group',
      relative: 'Your answers about the person do not fit the target group',
    },
  },
  verdictNext: {
    call: {
      likely: 'Call the municipality. You work out together what can help.',
      possible: 'Call and ask. The municipality assesses it with you.',
      unlikely:
        'Call anyway. The municipality can tell you about other help, and advice is for everyone.',
    },
    write: {
      likely: 'Get in touch with the municipality. You work out together what can help.',
      possible: 'Get in touch and ask. The municipality assesses it with you.',
      unlikely: 'Get in touch anyway. Advice is for everyone, and there may be other help.',
    },
  },
  general: {
    title: 'What you can find out',
    heading: 'What a result looks like',
    text: 'You have not answered the questions on this phone. Here is what holds for everyone.',
    start: 'Answer the questions',
  },
  whoToCall: { call: 'Call here', write: 'Where to get answers' },
  cost: 'What it costs',
  ask: {
    heading: 'When you call',
    say: 'You could say, for example:',
    opening: {
      self: 'Hello. I have read about “{{title}}” and would like to hear if it is something for me.',
      relative:
        'Hello. I am a relative. I have read about “{{title}}” and would like to hear if it can help somebody close to me.',
    },
    other: {
      self: 'Hello. I have read about “{{title}}”, but it may not fit me. What other help is there?',
      relative:
        'Hello. I am a relative. I have read about “{{title}}”, but it may not fit. What other help is there?',
    },
    questions: 'Ask as well:',
    next: 'What happens next?',
  },
  why: 'Why',
  state: { met: 'Fits', 'not-met': 'Does not fit', unknown: 'Not known yet' },
  notAsked: 'We did not ask about this, because it does not change the result.',
  wouldChange: {
    heading: 'What could change the result',
    line: 'If the answer to “{{question}}” were “{{option}}”',
  },
  yourAnswers: 'Your answers',
  change: 'Change',
  changeLong: 'Change the answer to: {{question}}',
}
