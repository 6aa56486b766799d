/** The shape of `site.yaml`: what every page and every standard shares. */
import { z } from 'zod'
import { contact } from './contact.ts'
import { meanings, notInGuide } from './meaning.ts'
import { emergencyContact } from './emergency-contact.ts'
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
  .strictObject({ id, label: wording, unsure: z.literal(true).exactOptional() })
  .register(meanings, { noun: 'option', namedBy: 'id' })

const publisher = z
  .strictObject({
    name: multilingual,
    'is-municipal': z.boolean().describe('Whether it is the municipalities’ own site.'),
    mail: mailAddress.exactOptional(),
    phone: phoneNumber.exactOptional(),
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
    name: multilingual,
    publisher,
    emergency: z.array(emergencyContact).min(1),
    'leave-to': webAddress.describe(
      'A neutral page, such as the weather, for those who must leave at once; it learns nothing about them.',
    ),
    contacts: notInGuide(z.array(contact), 'joined')
      .default([])
      .describe('Places that help everywhere; a standard names them like its municipality’s own.'),
    voice: notInGuide(
      z.strictObject({
        ask: multilingual,
        choose: multilingual,
        self: multilingual,
        relative: multilingual,
      }),
      'joined',
    ).describe('The first question of every standard.'),
    options: notInGuide(z.array(sharedOption), 'joined').describe(
      'Options that many questions share; a question names them by their bare id.',
    ),
    'known-words': notInGuide(z.array(plainText), 'editors')
      .default([])
      .describe('Words that are spelled right, though no dictionary has them.'),
  })
  .register(meanings, { role: 'site', noun: 'site' })
export type SiteRecord = z.infer<typeof siteSchema>
