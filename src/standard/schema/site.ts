/** The shape of `site.yaml`: what every page and every standard shares. */
import { z } from 'zod'
import { contact } from './contact.ts'
import { meanings, notInGuide } from './meaning.ts'
import { emergencyContact } from './emergency-contact.ts'
import { unsure } from './question.ts'
import {
  multilingual,
  day,
  id,
  mailAddress,
  phoneNumber,
  plainText,
  webAddress,
  wording,
} from './primitives.ts'

const sharedOption = z
  .strictObject({
    id: id.describe('The name by which questions and conditions name it, such as `yes`.'),
    label: wording.describe('What the citizen reads beside the radio button.'),
    unsure: unsure.exactOptional(),
  })
  .register(meanings, { noun: 'option', namedBy: 'id' })

const publisher = z
  .strictObject({
    name: multilingual.describe('What the one who runs the site is called.'),
    'is-municipal': z.boolean().describe('Whether it is the municipalities’ own site.'),
    mail: mailAddress.exactOptional().describe('Where one writes to whoever runs the site.'),
    phone: phoneNumber.exactOptional().describe('Where one rings whoever runs the site.'),
    'data-controller': multilingual
      .exactOptional()
      .describe('Who decides what becomes of personal data, where anybody keeps some.'),
    accessibility: z
      .strictObject({
        status: multilingual.describe('How far the site meets the requirements.'),
        feedback: multilingual.describe('Where faults are told of.'),
        statement: webAddress
          .exactOptional()
          .describe('The statement made in the authorities’ own tool.'),
        on: day.describe('The day it was last looked at.'),
      })
      .exactOptional()
      .describe('What the law on web accessibility asks of a public body’s site.'),
  })
  .describe('Who runs the site and answers for it.')

export const siteSchema = z
  .strictObject({
    name: multilingual.describe('What the site is called; at the top of every page.'),
    publisher,
    emergency: z
      .array(emergencyContact)
      .min(1)
      .describe('Whom to ring where a life is in danger: 112; on every page.'),
    'leave-to': webAddress.describe(
      'A neutral page, such as the weather, for those who must leave at once; it learns nothing about them.',
    ),
    contacts: notInGuide(z.array(contact), 'joined')
      .default([])
      .describe('Places that help everywhere; a standard names them like its municipality’s own.'),
    voice: notInGuide(
      z.strictObject({
        ask: multilingual.describe('The question whom it is about.'),
        choose: multilingual.describe('What to do when nothing is chosen.'),
        self: multilingual.describe('The answer of somebody who asks for themselves.'),
        relative: multilingual.describe('The answer of a relative (pårørende).'),
      }),
      'joined',
    ).describe('The words of the first question of every standard: whom it is about.'),
    options: notInGuide(z.array(sharedOption), 'joined').describe(
      'Options that many questions share; a question names them by their bare id.',
    ),
    'known-words': notInGuide(z.array(plainText), 'editors')
      .default([])
      .describe('Words that are spelled right, though no dictionary has them.'),
  })
  .register(meanings, { role: 'site', noun: 'site' })
export type SiteRecord = z.infer<typeof siteSchema>
