// Monaco, the editor in GraphiQL, checks and completes in workers. They lie beside the page's script.
const names: Readonly<Record<string, string>> = { graphql: 'graphql-worker', json: 'json-worker' }

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) =>
      new Worker(new URL(`./${names[label] ?? 'editor-worker'}.js`, import.meta.url), { type: 'module' }),
  },
})
