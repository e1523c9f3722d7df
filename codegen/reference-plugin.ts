import { readdirSync, readFileSync } from 'node:fs'
import { SchemaReference } from './schema-reference.ts'

const folder = new URL('../schema/', import.meta.url)

/** The files of schema/, by name. */
export const schemaFiles = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => ({ name: file.replace('.graphql', ''), text: readFileSync(new URL(file, folder), 'utf8') }))

const reference = new SchemaReference(schemaFiles)

/** A plugin for codegen that writes one page of the reference; where no page is named, the index. */
export function plugin(_schema: unknown, _documents: unknown, { page }: { readonly page?: string }): string {
  return page === undefined ? reference.index() : reference.page(page)
}
