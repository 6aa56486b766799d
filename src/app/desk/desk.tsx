/** The front desk's form: four choices, and below them what is ready to send. */
import type { i18n } from 'i18next'
import { useState } from 'react'
import type { Voice } from '#guide/guide.ts'
import type { InEach } from '#guide/in-each.ts'
import { isLanguage, type Language, languages, languageTable } from '#guide/languages.ts'
import { useWords } from '#i18n/use-words.ts'
import { SecondaryButton } from '#ui/button.tsx'
import { guideLink, shortAddress } from './guide-link.ts'
import { RadioField, SelectField } from './fields.tsx'
import { ReadyLink } from './ready-link.tsx'
import { useStandardsList } from './standards-list.ts'

interface DeskProps {
  /** The language of the page. */
  language: Language
  municipalities: readonly { id: string; name: string; listAddress: string }[]
  messages: InEach<i18n>
  /** Whether messages end with the municipality's name. */
  isSigned: boolean
  onAgain: () => void
}

export function Desk({ language, municipalities, messages, isSigned, onAgain }: DeskProps) {
  const t = useWords('desk')
  const [municipality, setMunicipality] = useState(onlyOne(municipalities)?.id ?? '')
  const [standard, setStandard] = useState('')
  const [receivers, setReceivers] = useState<Language>(language)
  const [voice, setVoice] = useState<Voice | 'open'>('open')
  const list = useStandardsList(municipalities.find(({ id }) => id === municipality)?.listAddress)
  const standards = list === undefined || list === 'failed' ? [] : list.standards
  const isFinder = standard === '' && list !== undefined && list !== 'failed' && list.hasFinder
  // Who does not know what the support is called is shown the way to find it.
  const chosen = isFinder ? { id: municipality } : standards.find(({ id }) => id === standard)

  return (
    <>
      <div className="desk">
        <SelectField
          label={t('municipality')}
          open={t('chooseMunicipality')}
          choices={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
          value={municipality}
          onChange={(id) => {
            setMunicipality(id)
            setStandard('')
          }}
        />
        <SelectField
          label={t('standard')}
          open={t(isFinder ? 'finder' : 'chooseStandard')}
          choices={standards.map(({ id, title }) => ({ value: id, label: title[language] }))}
          value={standard}
          onChange={setStandard}
        />
        <RadioField
          label={t('language')}
          choices={languages.map((value) => ({
            value,
            label: languageTable[value].name,
            lang: value,
          }))}
          value={receivers}
          onChange={(value) => {
            if (isLanguage(value)) setReceivers(value)
          }}
        />
        <RadioField
          label={t('voice')}
          choices={(['open', 'self', 'relative'] as const).map((value) => ({
            value,
            label: t(`voices.${value}`),
          }))}
          value={voice}
          onChange={(value) => {
            setVoice(value === 'self' || value === 'relative' ? value : 'open')
          }}
        />
      </div>
      {list === 'failed' && <p role="alert">{t('loadFailed')}</p>}
      {chosen && list && list !== 'failed' && (
        <>
          <ReadyLink
            id={chosen.id}
            shortAddress={shortAddress(chosen)}
            language={receivers}
            link={guideLink(chosen.id, receivers, voice)}
            sender={isSigned ? list.name[receivers] : undefined}
            messages={messages[receivers]}
          />
          <div className="button-group">
            <SecondaryButton onClick={onAgain}>{t('again')}</SecondaryButton>
          </div>
        </>
      )}
    </>
  )
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined
}
