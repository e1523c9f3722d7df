import type { GraphiQLProps } from 'graphiql'

const endpoint = new URL('graphql', location.href)

/** GraphiQL's questions to the API beside it; an error is an answer as well. */
export const ask: GraphiQLProps['fetcher'] = async (question) => {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  })
  return (await response.json()) as object
}
