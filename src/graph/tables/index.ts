// Every object type of the schema with the table that says how Neo4j yields its fields. Connections, their edges,
// PageInfo and facets have none: the selection compiler knows what they are made of.
import type { Tables } from '../select/compile-selection.ts'
import { anachronism } from './anachronism.ts'
import { carrying } from './carrying.ts'
import { changeEvent } from './change-event.ts'
import { contribution } from './contribution.ts'
import { coverage, documentCoverage, predicateCoverage } from './coverage.ts'
import { document, mention, sentence } from './document.ts'
import { event } from './event.ts'
import { citation, inference, quotation } from './evidence.ts'
import { graphInfo } from './graph-info.ts'
import { organisation } from './organisation.ts'
import { person } from './person.ts'
import { post } from './post.ts'
import { project } from './project.ts'
import { searchHit } from './search.ts'
import { claim, fact, identifier, membership, name, participation, relation, work } from './statement.ts'
import { timelineEntry } from './timeline.ts'
import { topic } from './topic.ts'
import { workCell, workMatrix } from './work-matrix.ts'

export const tables = {
  ...{ Person: person, Organisation: organisation, Post: post, Topic: topic, Project: project },
  ...{ Event: event, Contribution: contribution, Document: document, Sentence: sentence, Mention: mention },
  ...{ Membership: membership, Work: work, Participation: participation, Name: name, Fact: fact, Claim: claim },
  ...{ Relation: relation, Identifier: identifier },
  ...{ Quotation: quotation, Citation: citation, Inference: inference },
  ...{ ChangeEvent: changeEvent, Carrying: carrying, TimelineEntry: timelineEntry, Anachronism: anachronism },
  ...{ SearchHit: searchHit },
  ...{ GraphInfo: graphInfo, Coverage: coverage },
  ...{ PredicateCoverage: predicateCoverage, DocumentCoverage: documentCoverage },
  ...{ WorkMatrix: workMatrix, WorkCell: workCell },
} satisfies Tables
