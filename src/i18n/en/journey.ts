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
  stays: 'Your answers stay in the browser unless you share them yourself.',
  changing: 'You are changing one answer. The others are still here.',
  outdated:
    'The guide has changed since you answered. Answers that can still be used are here. Please go through them again.',
  damaged: 'We could not read your earlier answers. Please start again. It only takes a moment.',
  incomplete: 'There is a question you have not answered yet.',
  ratherCall: {
    call: 'Would you rather call right away?',
    write: 'Would you rather get in touch right away?',
  },
  withoutScript: 'The questions need JavaScript. Here is what matters most, without questions.',
  loadFailed: {
    heading: 'The page could not be fetched',
    text: 'Check your connection and try again. Your answers are not lost.',
    retry: 'Try again',
  },
  broken: {
    heading: 'Something went wrong on our side',
    text: 'The fault lies with this page, not with you. Start again, or contact the municipality. The support’s first page says how.',
    restart: 'Start again',
  },
  outcomeTitle: 'Your result',
  verdict: {
    likely: {
      self: 'This support looks right for you',
      relative: 'This support looks right for the person you help',
    },
    possible: {
      self: 'This support may be right for you',
      relative: 'This support may be right for the person you help',
    },
    unlikely: {
      self: 'This support is probably not right for you',
      relative: 'This support is probably not right for them',
    },
  },
  verdictNext: {
    call: {
      likely: {
        self: 'Call to hear more. The municipality assesses whether the support is right.',
        relative: 'Call to hear more. You can get advice as a relative.',
      },
      possible: {
        self: 'Call and ask. The municipality assesses whether the support is right.',
        relative: 'Call and ask. You can get advice as a relative.',
      },
      unlikely: {
        self: 'Call anyway, and hear about other help.',
        relative: 'Call anyway. You can get advice too.',
      },
    },
    write: {
      likely: {
        self: 'Get in touch to hear more. The municipality assesses whether the support is right.',
        relative: 'Get in touch to hear more. You can get advice as a relative.',
      },
      possible: {
        self: 'Get in touch and ask. The municipality assesses whether the support is right.',
        relative: 'Get in touch and ask. You can get advice as a relative.',
      },
      unlikely: {
        self: 'Get in touch anyway, and hear about other help.',
        relative: 'Get in touch anyway. You can get advice too.',
      },
    },
  },
  general: {
    title: 'What can you find out?',
    heading: 'What applies to everyone?',
    text: 'You have not answered the questions in this browser. Here is what applies to everyone.',
    start: 'Answer the questions',
  },
  whoToCall: { call: 'Who can you call?', write: 'Who can you ask?' },
  ask: {
    heading: { call: 'What can you say when you call?', write: 'What can you write?' },
    say: 'You could say, for example:',
    opening: {
      self: 'Hello. I have read about “{{title}}” and would like to ask if it is something for me.',
      relative:
        'Hello. I am a relative. I have read about “{{title}}” and would like to ask if it can help somebody close to me.',
    },
    other: {
      self: 'Hello. I have read about “{{title}}”, but it may not be right for me. What other help is there?',
      relative:
        'Hello. I am a relative. I have read about “{{title}}”, but it may not be right. What other help is there?',
    },
    questions: 'Ask as well:',
    next: 'What happens next?',
  },
  nextSteps: {
    call: 'What happens when you call?',
    write: 'What happens when you get in touch?',
  },
  freeAdvice: 'Where else can you get advice?',
  more: 'Do you want to know more?',
  relatives: 'What may the municipality tell you?',
  rights: 'What else does the law say?',
  why: 'Why does it look this way?',
  state: { met: 'Yes', 'not-met': 'No', unknown: 'Not known yet' },
  notAsked: {
    heading: 'What did we not ask about?',
    text: 'We did not ask about this, because it does not change the result.',
  },
  wouldChange: {
    heading: 'What could change the result?',
    line: 'If the answer to “{{question}}” were “{{option}}”',
  },
  yourAnswers: 'What did you answer?',
  change: 'Change',
  changeLong: 'Change the answer to: {{question}}',
}
