// The root fields, by subject. Nothing else has a resolver: each asks Neo4j once for everything that stands below it.
import type { QueryResolvers } from '../generated/graphql.ts'
import { anachronism } from './anachronism.ts'
import { coverage } from './coverage.ts'
import { document } from './document.ts'
import { event } from './event.ts'
import { node } from './node.ts'
import { organisation } from './organisation.ts'
import { person } from './person.ts'
import { post } from './post.ts'
import { project } from './project.ts'
import { query } from './query.ts'
import { search } from './search.ts'
import { statement } from './statement.ts'
import { timeline } from './timeline.ts'
import { topic } from './topic.ts'
import { work } from './work.ts'
import { workMatrix } from './work-matrix.ts'

export const resolvers = {
  Query: {
    ...{ ...query, ...node, ...coverage, ...statement, ...work },
    ...{ ...person, ...organisation, ...post, ...topic, ...project, ...event, ...document },
    ...{ ...timeline, ...anachronism, ...search, ...workMatrix },
  },
} satisfies { readonly Query: Required<Omit<QueryResolvers, '__isTypeOf'>> }
