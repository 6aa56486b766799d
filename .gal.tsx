import { writeFileSync, readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { PageShell } from '#ui/page-shell.tsx'
import { Main } from '#ui/main.tsx'
import { SiteHeader } from '#ui/site-header.tsx'
import { SiteFooter } from '#ui/site-footer.tsx'
import { LanguageLink } from '#ui/language-link.tsx'
import { EmergencyBox } from '#ui/emergency-box.tsx'
import { PhoneLink } from '#ui/phone-link.tsx'
import { BackLink } from '#ui/back-link.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { ButtonGroup, ButtonLink, PrimaryButton, SecondaryButton, TextButton } from '#ui/button.tsx'
import { RadioGroup } from '#ui/radio-group.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Verdict } from '#ui/verdict.tsx'
import { CallButton } from '#ui/call-button.tsx'
import { ContactCard } from '#ui/contact-card.tsx'
import { FactSection } from '#ui/fact-section.tsx'
import { CostHighlight } from '#ui/cost-highlight.tsx'
import { CriteriaList, CriterionRow } from '#ui/criteria-list.tsx'
import { AnswerList, AnswerRow } from '#ui/answer-list.tsx'
import { Citation } from '#ui/citation.tsx'
import { Notice } from '#ui/notice.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { CardLink, CardList } from '#ui/card-list.tsx'
import { SearchField } from '#ui/search-field.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'

const css = readFileSync('/tmp/site.css', 'utf8')
const noop = () => undefined
function page(name: string, lang: string, body: ReactNode) {
  const da = lang === 'da'
  const html = renderToStaticMarkup(
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <title>{name}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <PageShell
          skipText={da ? 'Gå til indhold' : 'Skip to content'}
          header={
            <SiteHeader name={da ? 'Kvalitetsguiden' : 'The quality guide'} href="#">
              <LanguageLink lang={da ? 'en' : 'da'} name={da ? 'English' : 'Dansk'} href="#en" />
            </SiteHeader>
          }
          footer={
            <>
              <EmergencyBox label={da ? 'Haster det?' : 'Urgent?'}>
                {da ? 'Er nogens liv i fare, så ring ' : 'If somebody’s life is in danger, ring '}
                <PhoneLink number="112" />. {da ? 'Lægevagten i Region Hovedstaden: ' : 'Out-of-hours doctor: '}
                <PhoneLink number="18130000" />.
              </EmergencyBox>
              <SiteFooter
                label={da ? 'Om siden' : 'About this site'}
                links={[
                  { href: '#p', text: da ? 'Dine oplysninger' : 'Your data' },
                  { href: '#t', text: da ? 'Tilgængelighed' : 'Accessibility' },
                  { href: '#s', text: da ? 'Alle kommuner' : 'All municipalities' },
                ]}
              >
                <p>{da ? 'Guiden er vejledning, ikke en afgørelse. Kommunen vurderer sammen med dig.' : 'Guidance, not a decision. The municipality assesses it with you.'}</p>
              </SiteFooter>
            </>
          }
        >
          {body}
        </PageShell>
      </body>
    </html>,
  )
  writeFileSync(`/tmp/gal/${name}.html`, '<!doctype html>' + html)
}
const reg = { name: 'age', onChange: noop, onBlur: noop }
const ages = [
  { value: 'under-15', label: 'Under 15 år' },
  { value: '15-17', label: '15–17 år' },
  { value: '18-29', label: '18–29 år' },
  { value: '30-plus', label: '30 år eller mere' },
]
const situation = [
  { value: 'yes', label: 'Ja, jeg har det svært, eller der er risiko for, at jeg får det svært' },
  { value: 'no', label: 'Nej' },
  { value: 'unsure', label: 'Det ved jeg ikke' },
]
const back = <BackLink href="#b">Tilbage</BackLink>
page('landing', 'da',
  <Main>
    <PageTitle>Hvilken støtte kan du få, og hvem skal du ringe til?</PageTitle>
    <p className="font-lead">Svar på få spørgsmål. Du får at vide, om støtten er for dig, hvad den koster, og hvilket nummer du skal ringe til.</p>
    <h2>Vælg kommune</h2>
    <SearchField id="q" label="Søg efter din kommune" hint="For eksempel Frederikssund" value="" onChange={noop} />
    <CardList>
      <CardLink href="#f" heading="Frederikssund Kommune">Tidsbegrænset støtte og socialpædagogisk bistand</CardLink>
      <CardLink href="#i" heading="Ishøj Kommune">Individuel tidsbegrænset socialpædagogisk støtte</CardLink>
    </CardList>
  </Main>)
page('start', 'da',
  <Main back={back}>
    <PageTitle caption="Frederikssund Kommune">Tidsbegrænset støtte</PageTitle>
    <p className="font-lead">Du kan få hjælp i en kort periode, hvis du har det svært, eller hvis der er risiko for det.</p>
    <Notice tone="warning" heading="Standarden er ældre end planlagt"><p>Kommunen skulle have set den igennem i marts 2022. Spørg, om noget er ændret.</p></Notice>
    <ButtonGroup><ButtonLink look="primary" href="#g">Start</ButtonLink><ButtonLink look="secondary" href="#s">Læs hele standarden</ButtonLink></ButtonGroup>
    <FactSection heading="Hvad koster det?" citation={<Citation href="#c">Pris, afsnit 1</Citation>}><CostHighlight amount="Gratis"><p>Du betaler selv transport, mad og entré.</p></CostHighlight></FactSection>
    <FactSection heading="Ring til kommunen">
      <ContactCard headingLevel={3} name="Ungekontakten" note="Er du 15–29 år, skal du ringe hertil." source={<>Nummeret står i <Citation href="#k">Kontakt, afsnit 2</Citation></>}>
        <CallButton number="24760428" label="Ring til Ungekontakten" detail="Rådgiver, hverdage kl. 9–15" />
        <CallButton number="24760429" label="Ring til Ungekontakten" />
      </ContactCard>
      <ContactCard headingLevel={3} name="Rådgivningshuset" note="Alle andre ringer hertil."><CallButton number="70222210" label="Ring til Rådgivningshuset" /></ContactCard>
    </FactSection>
    <Disclosure summary="Hvad betyder socialpædagogisk støtte?"><p>En medarbejder fra kommunen hjælper dig med at klare hverdagen.</p></Disclosure>
  </Main>)
const form = (error: boolean) => (
  <Main back={back}>
    {error && <ErrorSummary heading="Der er et problem" errors={[{ fieldId: 'age', message: 'Vælg, hvor gammel du er' }]} />}
    <form>
      <RadioGroup id="age" legend="Hvor gammel er du?" hint="Din alder afgør, hvem i kommunen du skal ringe til." error={error ? 'Vælg, hvor gammel du er' : undefined} errorPrefix="Fejl:" options={ages} registration={reg} />
      <ButtonGroup><PrimaryButton>Næste</PrimaryButton><TextButton onClick={noop}>Ryd svar</TextButton></ButtonGroup>
    </form>
  </Main>)
page('question', 'da', form(false))
page('error', 'da', form(true))
page('longquestion', 'da',
  <Main back={back}><form>
    <RadioGroup id="s" legend="Har du fysiske, psykiske eller sociale funktionsnedsættelsesudfordringer, eller er der risiko for det?" errorPrefix="Fejl:" options={situation} registration={{ ...reg, name: 's' }} />
    <ButtonGroup><PrimaryButton>Næste</PrimaryButton><SecondaryButton onClick={noop}>Spring over</SecondaryButton><TextButton onClick={noop}>Ryd svar</TextButton></ButtonGroup></form></Main>)
for (const [tone, heading] of [['likely', 'Dine svar passer til målgruppen'], ['possible', 'Dine svar passer måske til målgruppen'], ['unlikely', 'Støtten er nok ikke den rigtige for dig lige nu']] as const)
  page('outcome-' + tone, 'da',
    <Main back={back} fit={tone}>
      <Verdict tone={tone} heading={heading}><p>Kommunen vurderer det sammen med dig. Ring, så hjælper de dig videre.</p></Verdict>
      <ContactCard headingLevel={2} name="Ungekontakten" note="Du er 15–29 år, og derfor er det her, du skal ringe." source={<>Nummeret står i <Citation href="#k">Kontakt, afsnit 2</Citation></>}>
        <CallButton number="24760428" label="Ring til Ungekontakten" detail="Vejleder" />
      </ContactCard>
      <FactSection heading="Hvad koster det?"><CostHighlight amount="Gratis"><p>Du betaler selv transport, mad og entré.</p></CostHighlight></FactSection>
      <FactSection heading="Hvad sker der, når du ringer?"><ol><li>Du fortæller kort, hvad du har brug for hjælp til.</li><li>I aftaler en samtale.</li><li>Kommunen skriver til dig.</li></ol></FactSection>
      <FactSection heading="Hvorfor?">
        <CriteriaList>
          <CriterionRow criterion="adult" state="met" stateWord="Passer:" citation={<Citation href="#m1">Målgruppe, afsnit 1</Citation>}>Du er fyldt 18 år.</CriterionRow>
          <CriterionRow criterion="other" state="unknown" stateWord="Vides ikke:" citation={<Citation href="#m2">Målgruppe, afsnit 2</Citation>}>Måske får du allerede støtte efter serviceloven. Spørg, når du ringer.</CriterionRow>
          <CriterionRow criterion="situation" state="not-met" stateWord="Passer ikke:" citation={<Citation href="#m3">Målgruppe, afsnit 3</Citation>}>Du har ikke svært ved noget, som støtten er til for.</CriterionRow>
        </CriteriaList>
      </FactSection>
      <Notice tone="info"><p>Standarden siger ikke, hvor længe du skal vente.</p></Notice>
      <FactSection heading="Dine svar">
        <AnswerList>
          <AnswerRow question="Hvem handler det om?" answer="Mig selv" change={<a href="#1">Ret<VisuallyHidden> hvem det handler om</VisuallyHidden></a>} />
          <AnswerRow question="Hvor gammel er du?" answer="18–29 år" change={<a href="#2">Ret<VisuallyHidden> hvor gammel du er</VisuallyHidden></a>} />
        </AnswerList>
        <ButtonGroup><SecondaryButton onClick={noop}>Print</SecondaryButton><SecondaryButton onClick={noop}>Del</SecondaryButton><TextButton onClick={noop}>Ryd svar og start forfra</TextButton></ButtonGroup>
      </FactSection>
    </Main>)
page('table', 'en',
  <Main back={<BackLink href="#b">Back</BackLink>}>
    <PageTitle caption="Frederikssund Municipality">Every path through the guide</PageTitle>
    <DataTable caption="Paths" columns={['Who', 'Age', 'Other support', 'Situation', 'Outcome']} rows={[{ id: '1', cells: ['Myself', '18–29', 'No', 'Yes', 'Likely'] }, { id: '2', cells: ['A relative', '15–17', '–', '–', 'Unlikely'] }]} />
    <FactSection heading="Interpretations"><p>“Over 18” is read as having turned 18, since the law counts from the birthday.</p><ul><li>One</li><li>Two <a href="#x">link</a></li></ul></FactSection>
  </Main>)
