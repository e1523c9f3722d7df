import { inside, type ListRoot } from '../read/root.ts'
import { existsOn } from '../tables/time.ts'
import { worksOnTopics } from './conditions.ts'

/** Organisations for which everything that the filter gives is so. */
export const organisations: ListRoot = {
  label: 'Organisation',
  where: (organisation, ask) => {
    const filter = inside(ask, 'filter')
    return [
      filter.has('kinds') ? `${organisation}.kind IN ${filter.param('kinds')}` : null,
      // `asOf` is about the organisation here, not about what it works on.
      worksOnTopics(organisation, { ...filter, has: (key) => key === 'topics' && filter.has(key) }),
      filter.has('asOf') ? existsOn(organisation, filter.param('asOf')) : null,
    ]
  },
}

/** County authorities, with `asOf` those that certainly existed on that day. */
export const counties: ListRoot = {
  label: 'County',
  where: (county, ask) => [ask.has('asOf') ? existsOn(county, ask.param('asOf')) : null],
}
