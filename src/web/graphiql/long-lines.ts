import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

/** Lets the editor break long lines, as questions have them, instead of hiding their ends. */
export function LongLines(): null {
  const editor = useGraphiQL((state) => state.queryEditor)
  useEffect(() => editor?.updateOptions({ wordWrap: 'on' }), [editor])
  return null
}
