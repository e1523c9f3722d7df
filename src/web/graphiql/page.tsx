// GraphiQL at /graphiql: all of it comes from this server, and it asks nobody else.
import './workers.ts'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ask } from './ask.ts'
import { questions } from './questions.tsx'

const start = `# Aktørgraf: hvem arbeider med hva, når, og hvordan vi vet det. Spørsmål å begynne med står til venstre.
# Aktørgraf: who works on what, when, and how we know. Questions to begin with are on the left.
# Ctrl+Enter: ▶   Ctrl+Space: …
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
    >
      <GraphiQL.Logo>Aktørgraf</GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
)
