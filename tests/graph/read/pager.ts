// Reads lists page by page, as a client does.
import type { Asking, Variables } from '../../support/ask.ts'

export interface Page {
  readonly totalCount: number
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly key: string } }[]
  readonly nodes: readonly { readonly key: string }[]
}

export interface List {
  /** The field, with arguments that are no paging. */
  readonly field: string
  /** What stands around it, where it stands on an object. */
  readonly within?: string
  /** The field that tells its elements apart: `id` unless given. */
  readonly key?: string
}

export class Pager {
  readonly #ask: Asking

  constructor(ask: Asking) {
    this.#ask = ask
  }

  /** One page; `paging` are its arguments, written out or as variables of the same names. */
  async page({ within, field, key = 'id' }: List, paging: string, variables: Variables = {}): Promise<Page> {
    const [, name = '', given = ''] = /^(\w+)(?:\((.*)\))?$/.exec(field) ?? []
    const types = { first: 'Int', after: 'String', last: 'Int', before: 'String' }
    const declared = Object.entries(types).filter(([argument]) => paging.includes(`$${argument}`))
    const variablesOf = declared.map(([argument, type]) => `$${argument}: ${type}`).join(', ')
    const list = `list: ${name}(${given} ${paging}) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { key: ${key} } }
      nodes { key: ${key} }
    }`
    const selected = within === undefined ? list : `${within} { ${list} } }`
    const text = `query ${variablesOf === '' ? '' : `(${variablesOf})`} { ${selected} }`
    const data = (await this.#ask(text, variables)) as { list?: Page; node?: { list: Page } }
    return data.list ?? data.node!.list
  }

  /** All pages from the first, or from the one after a cursor. */
  async forward(list: List, first: number, start: string | null = null): Promise<Page[]> {
    const pages: Page[] = []
    for (let after = start; pages.at(-1)?.pageInfo.hasNextPage ?? true; after = pages.at(-1)!.pageInfo.endCursor) {
      pages.push(await this.page(list, 'first: $first, after: $after', { first, after }))
    }
    return pages
  }

  /** All pages from the last, or from the one before a cursor. */
  async backward(list: List, last: number, start: string | null = null): Promise<Page[]> {
    const pages: Page[] = []
    let before: string | null = start
    for (; pages.at(-1)?.pageInfo.hasPreviousPage ?? true; before = pages.at(-1)!.pageInfo.startCursor) {
      pages.push(await this.page(list, 'last: $last, before: $before', { last, before }))
    }
    return pages
  }

  /** The list as one page. */
  async whole(list: List): Promise<Page> {
    const pages = await this.forward(list, 100)
    const edges = pages.flatMap((one) => one.edges)
    return { ...pages[0]!, edges, nodes: edges.map(({ node }) => node) }
  }
}
