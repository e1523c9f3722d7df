import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { type ReactElement, useState } from 'react'
import { pages } from 'virtual:question-pages'
import type { Example } from '../question-pages.ts'
import { type Language, languageOf } from './language.ts'
import { matchingPages } from './matching-pages.ts'

const words = {
  nb: { questions: 'Spørsmål', search: 'Søk i spørsmålene', none: 'Ingen spørsmål har alle ordene.' },
  en: { questions: 'Questions', search: 'Search the questions', none: 'No question has all these words.' },
} as const
const languages = { nb: 'Norsk', en: 'English' } as const
const LANGUAGE = 'language'

/** The questions of docs/questions, each opened and asked in a tab of its own. */
export const questions: GraphiQLPlugin = {
  title: words[languageOf(navigator.languages)].questions,
  icon: Icon,
  content: Questions,
}

function Icon(): ReactElement {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" aria-hidden>
      <path d="M4 4h16v12H10l-4 4v-4H4z" strokeLinejoin="round" />
      <path d="M10 8.5a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1M12 13.5v.01" />
    </svg>
  )
}

function Questions(): ReactElement {
  const storage = useGraphiQL((state) => state.storage)
  const [language, setLanguage] = useState<Language>(() => {
    const kept = storage.get(LANGUAGE)
    return kept === 'nb' || kept === 'en' ? kept : languageOf(navigator.languages)
  })
  const [search, setSearch] = useState('')
  const open = useOpen()
  const found = matchingPages(pages, search)
  const key = language === 'nb' ? 'norwegian' : 'english'

  return (
    <div className="questions" lang={language}>
      <header>
        <h2>{words[language].questions}</h2>
        {(['nb', 'en'] as const).map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            aria-pressed={one === language}
            onClick={() => {
              setLanguage(one)
              storage.set(LANGUAGE, one)
            }}
          >
            {languages[one]}
          </button>
        ))}
      </header>
      <input
        type="search"
        placeholder={words[language].search}
        aria-label={words[language].search}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      {found.length === 0 && <p role="status">{words[language].none}</p>}
      {found.map((page) => (
        <section key={page.english}>
          <h3>{page[key]}</h3>
          <ul>
            {page.questions.map((example) => (
              <li key={example.name}>
                <button type="button" onClick={() => open(example, `# ${example[key]}`)}>
                  {example[key]}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Puts a question into a tab, with a line above it, and asks it; one that is open already is not opened again. */
function useOpen(): (example: Example, line: string) => void {
  const { addTab, changeTab, updateActiveTabValues, setOperationName, run, stop } = useGraphiQLActions()
  const editor = useGraphiQL((state) => state.queryEditor)
  const tabs = useGraphiQL((state) => state.tabs)
  return ({ name, query }, line) => {
    if (editor === undefined) return
    stop()
    const text = `${line}\n${query.trimEnd()}\n`
    const at = tabs.findIndex((tab) => tab.query?.endsWith(query.trimEnd() + '\n'))
    if (at === -1) addTab()
    else changeTab(at)
    editor.setValue(text)
    updateActiveTabValues({ query: text })
    // The editor reads the name off the text only after a moment, and would send the one of the tab before.
    setOperationName(name)
    run()
  }
}
