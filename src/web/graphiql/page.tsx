// GraphiQL at /graphiql: all of it comes from this server, and it asks nobody else.
import './workers.ts'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ask } from './ask.ts'
import { LongLines } from './long-lines.ts'
import { questions } from './questions.tsx'

const start = `# Aktørgraf: hvem arbeider med hva, når, og hvordan vi vet det. Begynn med et spørsmål til venstre, eller skriv ditt eget:
# Ctrl+Enter spør, Ctrl+mellomrom foreslår.
# Aktørgraf: who works on what, when, and how we know. Begin with a question on the left, or write one:
# Ctrl+Enter asks, Ctrl+Space suggests.
{
  graph { version loadedAt }
}
`

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <GraphiQL
      fetcher={ask}
      defaultQuery={start}
      plugins={[questions, HISTORY_PLUGIN]}
      visiblePlugin={questions}
      schemaDescription
      inputValueDeprecation
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>Aktørgraf</GraphiQL.Logo>
      <LongLines />
    </GraphiQL>
  </StrictMode>,
)
