// Written by `npm run codegen` from schema/ (codegen.ts says how). Never edited by hand.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../api/context.ts';
import type { Answer } from '../graph/answer.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** One day, ISO 8601: 2019-10-24. */
  Date: { input: string; output: string; }
  /** As exact as the source is, EDTF: 2019, 2019-10, 2019-10-24, or XXXX-10-24 where the source names no year. */
  PartialDate: { input: string; output: string; }
  /** An absolute address on the web. */
  URL: { input: string; output: string; }
};

/** A person or an organisation: someone who works on something. */
export type Actor = {
  /** Literal values; conflicting ones stand side by side and point at each other. */
  facts: Array<Fact>;
  /** Readable and stable for ever, such as `person:gunn-marit-helgesen`. */
  id: Scalars['ID']['output'];
  /** Its identifiers in registers and vocabularies. */
  identifiers: Array<Identifier>;
  /** Posts held and organisations belonged to. (An organisation's own members: `Organisation.members`.) */
  memberships: Array<Membership>;
  /** Where source texts name it, in the order of the texts. */
  mentions: MentionConnection;
  /** The canonical name; its evidence is among `statements(predicates: [NAMED])`. */
  name: Scalars['String']['output'];
  /** Every other name and spelling, with kind, dates and evidence. */
  names: Array<Name>;
  /** The projects that it takes part in, and in what role. */
  participations: Array<Participation>;
  /**
   * Persons and organisations that have something in common with it, and what: who work on the same topic (the very same: a narrower one is
   * another), work on or take part in the same project, belong to the same organisation (by memberships), or gave a contribution to or
   * organised the same event. Unless `asOf` is given, whenever each of them did. That one belongs to the other is no likeness: see
   * `memberships`, `Organisation.members`.
   */
  related: RelatedActorConnection;
  /** Every statement that it is part of: as subject, object, post, speaker or what a claim is about. */
  statements: StatementConnection;
  /** The topics and projects that it works on, each with the reason to believe so. */
  work: WorkConnection;
};


/** A person or an organisation: someone who works on something. */
export type ActorFactsArgs = {
  property?: InputMaybe<Scalars['String']['input']>;
};


/** A person or an organisation: someone who works on something. */
export type ActorMembershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  includeUnknown?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A person or an organisation: someone who works on something. */
export type ActorMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person or an organisation: someone who works on something. */
export type ActorParticipationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
};


/** A person or an organisation: someone who works on something. */
export type ActorRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person or an organisation: someone who works on something. */
export type ActorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
};


/** A person or an organisation: someone who works on something. */
export type ActorWorkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Who can work on something. */
export type ActorKind =
  /** A body. */
  | 'ORGANISATION'
  /** A human being. */
  | 'PERSON';

/** A mention of something that did not exist on the day that the text is about. */
export type Anachronism = {
  __typename?: 'Anachronism';
  /** The text that names it. */
  document: Document;
  /** What is named out of its time. */
  entity: Entity;
  /** NO, or UNKNOWN where a partial date leaves room for the day. */
  exists: Holding;
  /** In words: the day that the text is about, and when it began or ceased. */
  explanation: Scalars['String']['output'];
  /** The words, and where they stand. */
  mention: Mention;
};


/** A mention of something that did not exist on the day that the text is about. */
export type AnachronismExplanationArgs = {
  language?: Language;
};

/** What kind of reason there is to believe something. */
export type Basis =
  /** A source outside the texts says so. */
  | 'EXTERNAL'
  /** A named rule concludes it from other statements. */
  | 'INFERRED'
  /** The text says so in words. */
  | 'STATED';

/** One that carries on an organisation's responsibilities, or part of them. */
export type Carrying = {
  __typename?: 'Carrying';
  /** Who. */
  organisation: Organisation;
  /** The change events between, in order; empty for the organisation itself. */
  via: Array<ChangeEvent>;
};

/** Something that changed organisations into others (W3C ORG): a merger, a split, or a transfer from one to another. */
export type ChangeEvent = Entity & Node & {
  __typename?: 'ChangeEvent';
  /** The day from which the change holds. */
  date: Scalars['PartialDate']['output'];
  /** Literal values; conflicting ones stand side by side and point at each other. */
  facts: Array<Fact>;
  /** Readable and stable for ever, such as `person:gunn-marit-helgesen`. */
  id: Scalars['ID']['output'];
  /** Its identifiers in registers and vocabularies. */
  identifiers: Array<Identifier>;
  /** What kind of change it was. */
  kind: ChangeKind;
  /** Where source texts name it, in the order of the texts. */
  mentions: MentionConnection;
  /** The canonical name; its evidence is among `statements(predicates: [NAMED])`. */
  name: Scalars['String']['output'];
  /** Every other name and spelling, with kind, dates and evidence. */
  names: Array<Name>;
  /** The organisations that it changed, by name. */
  originalOrganisations: Array<Organisation>;
  /** The organisations that came of it, or received something by it, by name. */
  resultingOrganisations: Array<Organisation>;
  /** Every statement that it is part of: as subject, object, post, speaker or what a claim is about. */
  statements: StatementConnection;
  /** What moved, for a TRANSFER: names of municipalities, services … */
  transferred: Array<Scalars['String']['output']>;
};


/** Something that changed organisations into others (W3C ORG): a merger, a split, or a transfer from one to another. */
export type ChangeEventFactsArgs = {
  property?: InputMaybe<Scalars['String']['input']>;
};


/** Something that changed organisations into others (W3C ORG): a merger, a split, or a transfer from one to another. */
export type ChangeEventMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that changed organisations into others (W3C ORG): a merger, a split, or a transfer from one to another. */
export type ChangeEventStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
};

/** What kind of change a change event was. */
export type ChangeKind =
  /** Several became one, or one was taken up by another. */
  | 'MERGER'
  /** One became several. */
  | 'SPLIT'
  /** A part moved from one to another; both may have gone on. */
  | 'TRANSFER';

/** A source outside the texts that says it. */
export type Citation = Evidence & {
  __typename?: 'Citation';
  /** The day that it attests, as exactly as the bases asked for know it; null where it attests none. */
  attestedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Which kind of reason it is. */
  basis: Basis;
  /** When it was published; null where not known. */
  publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Who published it. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Where it stands. */
  url: Scalars['URL']['output'];
  /** The first day, where this piece gives one. */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The day after the last, where this piece gives one. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
};

/** Something that was said, asked or intended, without our saying that it is so. */
export type Claim = Node & Statement & {
  __typename?: 'Claim';
  /** Whom and what it is about. */
  about: Array<Entity>;
  /** Days on which it is attested, as exactly as the evidence asked for knows them. */
  attestedOn: Array<Scalars['PartialDate']['output']>;
  /** The bases of its evidence (of the evidence asked for, where the list was asked with `basis`). */
  bases: Array<Basis>;
  /** The contribution in which it was made; null where it was made elsewhere. */
  contribution?: Maybe<Contribution>;
  /** Why it is believed: at least one piece. The text's own words first, then inferences, then citations. */
  evidence: Array<Evidence>;
  /** Whether it holds on that day, by the evidence asked for. */
  holds: Holding;
  /** Stable for ever: made of what is said, never of its evidence or dates. */
  id: Scalars['ID']['output'];
  /** What kind of claim it is. */
  kind: ClaimKind;
  /** What it says it about; null where there is a literal value instead, or where only a post is known. */
  object?: Maybe<Entity>;
  /** What kind of thing is said. */
  predicate: Predicate;
  /** Who made it. */
  saidBy: Array<Actor>;
  /** Whom or what it is said of. */
  subject: Entity;
  /** The claim in one sentence, close to the words of the text. */
  text: Scalars['String']['output'];
  /** The first day; null where no evidence asked for tells. Unknown is not "always". */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The day after the last; null where no evidence asked for tells. Unknown is not "still". A year or month names the period of the last day. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** The statement as a sentence. */
  wording: Scalars['String']['output'];
};


/** Something that was said, asked or intended, without our saying that it is so. */
export type ClaimEvidenceArgs = {
  basis?: InputMaybe<Array<Basis>>;
};


/** Something that was said, asked or intended, without our saying that it is so. */
export type ClaimHoldsArgs = {
  on: Scalars['Date']['input'];
};


/** Something that was said, asked or intended, without our saying that it is so. */
export type ClaimWordingArgs = {
  language?: Language;
};

/** What kind of claim it is. */
export type ClaimKind =
  /** Says that something is so. */
  | 'ASSERTION'
  /** Says what something is for. */
  | 'PURPOSE'
  /** Asks something. */
  | 'QUESTION';

/** What several have in common, what some of them have, and what each alone has. Each thing is in one of the three. */
export type Comparison = {
  __typename?: 'Comparison';
  /** What was compared, in the order of `ids`. */
  entities: Array<Entity>;
  /** For each, in the order of `ids`, what none of the others has. */
  only: Array<OnlyOne>;
  /** What more than one has, but not all; empty where two are compared. */
  partly: Array<SharedBySome>;
  /** What all have. */
  shared: Array<Entity>;
  /** Why it is believed: the statements that connect what is shared to any of them. */
  statements: Array<Statement>;
};

/** One item of an event's programme. */
export type Contribution = Entity & Node & {
  __typename?: 'Contribution';
  /** What was said in it. */
  claims: Array<Claim>;
  /** The event that it was part of. */
  event: Event;
  /** Literal values; conflicting ones stand side by side and point at each other. */
  facts: Array<Fact>;
  /** Readable and stable for ever, such as `person:gunn-marit-helgesen`. */
  id: Scalars['ID']['output'];
  /** Its identifiers in registers and vocabularies. */
  identifiers: Array<Identifier>;
  /** By which posts or memberships they spoke. */
  inCapacityOf: Array<Membership>;
  /** What kind of item it is. */
  kind: ContributionKind;
  /** Where source texts name it, in the order of the texts. */
  mentions: MentionConnection;
  /** The canonical name; its evidence is among `statements(predicates: [NAMED])`. */
  name: Scalars['String']['output'];
  /** Every other name and spelling, with kind, dates and evidence. */
  names: Array<Name>;
  /** Its place in the programme, from 1. */
  position: Scalars['Int']['output'];
  /** The projects that it presented. */
  projects: Array<Project>;
  /** Who gave it. */
  speakers: Array<Person>;
  /** Every statement that it is part of: as subject, object, post, speaker or what a claim is about. */
  statements: StatementConnection;
  /** What it was about. */
  topics: Array<Topic>;
};


/** One item of an event's programme. */
export type ContributionClaimsArgs = {
  kind?: InputMaybe<ClaimKind>;
};


/** One item of an event's programme. */
export type ContributionFactsArgs = {
  property?: InputMaybe<Scalars['String']['input']>;
};


/** One item of an event's programme. */
export type ContributionInCapacityOfArgs = {
  basis?: InputMaybe<Array<Basis>>;
};


/** One item of an event's programme. */
export type ContributionMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One item of an event's programme. */
export type ContributionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
};

/** What kind of item of a programme it is. */
export type ContributionKind =
  /** A talk. */
  | 'TALK'
  /** A workshop. */
  | 'WORKSHOP';

/** How well what is loaded is supported. */
export type Coverage = {
  __typename?: 'Coverage';
  /** How much of each text is accounted for. */
  byDocument: Array<DocumentCoverage>;
  /** The same for each predicate that is used. */
  byPredicate: Array<PredicateCoverage>;
  /** How many statements there are. */
  statements: Scalars['Int']['output'];
};

/** A source text. */
export type Document = Entity & Node & {
  __typename?: 'Document';
  /** Who wrote it. */
  authors: Array<Person>;
  /** Literal values; conflicting ones stand side by side and point at each other. */
  facts: Array<Fact>;
  /** Readable and stable for ever, such as `person:gunn-marit-helgesen`. */
  id: Scalars['ID']['output'];
  /** Its identifiers in registers and vocabularies. */
  identifiers: Array<Identifier>;
  /** The language that it is written in. */
  language: Language;
  /** Where source texts name it, in the order of the texts. */
  mentions: MentionConnection;
  /** The canonical name; its evidence is among `statements(predicates: [NAMED])`. */
  name: Scalars['String']['output'];
  /** Every other name and spelling, with kind, dates and evidence. */
  names: Array<Name>;
  /** When it was published; null where not known. */
  publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Who published it; null where not known. */
  publisher?: Maybe<Organisation>;
  /** All its sentences in order. */
  sentences: Array<Sentence>;
  /** Every statement that it is part of: as subject, object, post, speaker or what a claim is about. */
  statements: StatementConnection;
  /** The text as it was published, to the letter. Offsets count its UTF-16 code units. */
  text: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** Where it stands on the web; null where not known. */
  url?: Maybe<Scalars['URL']['output']>;
};


/** A source text. */
export type DocumentFactsArgs = {
  property?: InputMaybe<Scalars['String']['input']>;
};


/** A source text. */
export type DocumentMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source text. */
export type DocumentStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
};

/** A page of documents (Relay cursor connections). */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The elements of this page, each with its cursor. */
  edges: Array<DocumentEdge>;
  /** The elements of this page. */
  nodes: Array<Document>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many elements the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** How much of one text is accounted for. */
export type DocumentCoverage = {
  __typename?: 'DocumentCoverage';
  /** The text. */
  document: Document;
  /** How many support none and say why. */
  noted: Scalars['Int']['output'];
  /** How many sentences it has. */
  sentences: Scalars['Int']['output'];
  /** How many do neither: always 0. */
  silent: Scalars['Int']['output'];
  /** How many of them support statements. */
  supporting: Scalars['Int']['output'];
};

/** One of the documents, at its place in a list. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** The place in the list, for `after` and `before`; valid for the same arguments and version of the graph. */
  cursor: Scalars['String']['output'];
  /** The element itself. */
  node: Document;
};

/** Something that the graph knows about. Every field that leads from it to others, and every literal, is shorthand for its `statements`: the evidence is there. */
export type Entity = {
  /** Literal values; conflicting ones stand side by side and point at each other. */
  facts: Array<Fact>;
  /** Readable and stable for ever, such as `person:gunn-marit-helgesen`. */
  id: Scalars['ID']['output'];
  /** Its identifiers in registers and vocabularies. */
  identifiers: Array<Identifier>;
  /** Where source texts name it, in the order of the texts. */
  mentions: MentionConnection;
  /** The canonical name; its evidence is among `statements(predicates: [NAMED])`. */
  name: Scalars['String']['output'];
  /** Every other name and spelling, with kind, dates and evidence. */
  names: Array<Name>;
  /** Every statement that it is part of: as subject, object, post, speaker or what a claim is about. */
  statements: StatementConnection;
};


/** Something that the graph knows about. Every field that leads from it to others, and every literal, is shorthand for its `statements`: the evidence is there. */
export type EntityFactsArgs = {
  property?: InputMaybe<Scalars['String']['input']>;
};


/** Something that the graph knows about. Every field that leads from it to others, and every literal, is shorthand for its `statements`: the evidence is there. */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that the graph knows about. Every field that leads from it to others, and every literal, is shorthand for its `statements`: the evidence is there. */
export type EntityStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
};

/** What an entity is. */
export type EntityKind =
  /** Something that changed organisations into others. */
  | 'CHANGE_EVENT'
  /** One item of an event's programme. */
  | 'CONTRIBUTION'
  /** A source text. */
  | 'DOCUMENT'
  /** A meeting or other event. */
  | 'EVENT'
  /** An organisation of any kind, county authorities among them. */
  | 'ORGANISATION'
  /** A person. */
  | 'PERSON'
  /** A post that people hold in an organisation. */
  | 'POST'
  /** A project. */
  | 'PROJECT'
  /** A topic. */
  | 'TOPIC';

/** Something that took place on a day, such as a meeting. */
export type Event = Entity & Node & {
  __typename?: 'Event';
  /** Its programme, in order. */
  contributions: Array<Contribution>;
  /** Its day, as exactly as any evidence knows it; each piece is among `facts(property: `date`)`. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The documents that report on it. */
  documents: Array<Document>;
  /** Literal values; conflicting ones stand side by side and point at each other. */
  facts: Array<Fact>;
  /** Readable and stable for ever, such as `person:gunn-marit-helgesen`. */
  id: Scalars['ID']['output'];
  /** Its identifiers in registers and vocabularies. */
  identifiers: Array<Identifier>;
  /** Where source texts name it, in the order of the texts. */
  mentions: MentionConnection;
  /** The canonical name; its evidence is among `statements(predicates: [NAMED])`. */
  name: Scalars['String']['output'];
  /** Every other name and spelling, with kind, dates and evidence. */
  names: Array<Name>;
  /** Who organised it. */
  organisers: Array<Organisation>;
  /** Where it took place. */
  place?: Maybe<Scalars['String']['output']>;
  /** Every statement that it is part of: as subject, object, post, speaker or what a claim is about. */
  statements: StatementConnection;
};


/** Something that took place on a day, such as a meeting. */
export type EventFactsArgs = {
  property?: InputMaybe<Scalars['String']['input']>;
};


/** Something that took place on a day, such as a meeting. */
export type EventMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place on a day, such as a meeting. */
export type EventOrganisersArgs = {
  basis?: InputMaybe<Array<Basis>>;
};


/** Something that took place on a day, such as a meeting. */
export type EventStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
};

/** A page of events (Relay cursor connections). */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The elements of this page, each with its cursor. */
  edges: Array<EventEdge>;
  /** The elements of this page. */
  nodes: Array<Event>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many elements the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of the events, at its place in a list. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** The place in the list, for `after` and `before`; valid for the same arguments and version of the graph. */
  cursor: Scalars['String']['output'];
  /** The element itself. */
  node: Event;
};

/** One reason to believe a statement. */
export type Evidence = {
  /** The day that it attests, as exactly as the bases asked for know it; null where it attests none. */
  attestedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Which kind of reason it is. */
  basis: Basis;
  /** The first day, where this piece gives one. */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The day after the last, where this piece gives one. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
};

/** How the elements of a list divide up, whatever page is asked for. */
export type Facet = {
  __typename?: 'Facet';
  /** How many elements there are of each; the most first, then by label. One element can count in several, or in none. */
  buckets: Array<FacetBucket>;
  /** By what: `kind`, `county`, `topic` or `year`. A list has those that its elements can have, in this order. */
  key: Scalars['String']['output'];
};

/** How many elements of a list are of one kind, county, topic or year. */
export type FacetBucket = {
  __typename?: 'FacetBucket';
  /** As many as `totalCount` of the same list is with this as one more filter. */
  count: Scalars['Int']['output'];
  /** What it is called; a kind as in `value`. */
  label: Scalars['String']['output'];
  /** What one gives to the filter to get just these: an id, a kind, a year. */
  value: Scalars['String']['output'];
};

/** That something has a literal value. */
export type Fact = Node & Statement & {
  __typename?: 'Fact';
  /** Days on which it is attested, as exactly as the evidence asked for knows them. */
  attestedOn: Array<Scalars['PartialDate']['output']>;
  /** The bases of its evidence (of the evidence asked for, where the list was asked with `basis`). */
  bases: Array<Basis>;
  /** Other values of the same property that cannot be true together with this one. */
  conflictsWith: Array<Fact>;
  /** Why it is believed: at least one piece. The text's own words first, then inferences, then citations. */
  evidence: Array<Evidence>;
  /** Whether it holds on that day, by the evidence asked for. */
  holds: Holding;
  /** Stable for ever: made of what is said, never of its evidence or dates. */
  id: Scalars['ID']['output'];
  /** What it says it about; null where there is a literal value instead, or where only a post is known. */
  object?: Maybe<Entity>;
  /** What kind of thing is said. */
  predicate: Predicate;
  /** Which property, such as `date`; for IDENTIFIED_BY the scheme. */
  property: Scalars['String']['output'];
  /** Whom or what it is said of. */
  subject: Entity;
  /** The unit of the value, where it has one. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The first day; null where no evidence asked for tells. Unknown is not "always". */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The day after the last; null where no evidence asked for tells. Unknown is not "still". A year or month names the period of the last day. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** The value, as text. */
  value: Scalars['String']['output'];
  /** The statement as a sentence. */
  wording: Scalars['String']['output'];
};


/** That something has a literal value. */
export type FactEvidenceArgs = {
  basis?: InputMaybe<Array<Basis>>;
};


/** That something has a literal value. */
export type FactHoldsArgs = {
  on: Scalars['Date']['input'];
};


/** That something has a literal value. */
export type FactWordingArgs = {
  language?: Language;
};

/** What is loaded: the version is the same wherever the same seeds are loaded. */
export type GraphInfo = {
  __typename?: 'GraphInfo';
  /** How many source texts. */
  documents: Scalars['Int']['output'];
  /** How many persons, organisations, topics and other entities. */
  entities: Scalars['Int']['output'];
  /** When it was loaded, ISO 8601 with time, UTC. */
  loadedAt: Scalars['String']['output'];
  /** How many statements. */
  statements: Scalars['Int']['output'];
  /** Fingerprint of everything that is loaded. */
  version: Scalars['String']['output'];
};

/** Whether something holds on a day. */
export type Holding =
  /** Outside certain bounds. */
  | 'NO'
  /** Nothing that is known decides it. */
  | 'UNKNOWN'
  /** Inside certain bounds, or attested on that very day. */
  | 'YES';

/** One step on a way. It can be walked in either direction: the statement tells which is its subject. */
export type Hop = {
  __typename?: 'Hop';
  /** The entity that is left. */
  from: Entity;
  /** Why the two are joined: of several statements the first of `statements`. */
  statement: Statement;
  /**
   * All statements that join the two: those that a text states come first, then those that an outside source gives, then those that are
   * only inferred.
   */
  statements: Array<Statement>;
  /** The entity that is reached. */
  to: Entity;
};

/** What a register or vocabulary calls an entity. */
export type Identifier = {
  __typename?: 'Identifier';
  /** The register or vocabulary. */
  scheme: Scalars['String']['output'];
  /** Where it can be looked up. */
  url?: Maybe<Scalars['URL']['output']>;
  /** The identifier itself. */
  value: Scalars['String']['output'];
};

/** A named rule that concludes it from other statements. */
export type Inference = Evidence & {
  __typename?: 'Inference';
  /** The day that it attests, as exactly as the bases asked for know it; null where it attests none. */
  attestedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Which kind of reason it is. */
  basis: Basis;
  /** The conclusion with its reason, in words. */
  explanation: Scalars['String']['output'];
  /** The statements that it rests on, each with its own evidence. */
  premises: Array<Statement>;
  /** The words that it rests on, where it rests on some. */
  quotations: Array<Quotation>;
  /** The name of the rule, described in the documentation. */
  rule: Scalars['String']['output'];
  /** The first day, where this piece gives one. */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The day after the last, where this piece gives one. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
};


/** A named rule that concludes it from other statements. */
export type InferenceExplanationArgs = {
  language?: Language;
};

/** A language. */
export type Language =
  /** English. */
  | 'EN'
  /** Norwegian bokmål. */
  | 'NB'
  /** Norwegian nynorsk. */
  | 'NN';

/** That somebody belongs to an organisation or holds a post (Popolo, W3C ORG). */
export type Membership = Node & Statement & {
  __typename?: 'Membership';
  /** Days on which it is attested, as exactly as the evidence asked for knows them. */
  attestedOn: Array<Scalars['PartialDate']['output']>;
  /** The bases of its evidence (of the evidence asked for, where the list was asked with `basis`). */
  bases: Array<Basis>;
  /** Why it is believed: at least one piece. The text's own words first, then inferences, then citations. */
  evidence: Array<Evidence>;
  /** Whether it holds on that day, by the evidence asked for. */
  holds: Holding;
  /** Stable for ever: made of what is said, never of its evidence or dates. */
  id: Scalars['ID']['output'];
  /** Who. */
  member: Actor;
  /** What it says it about; null where there is a literal value instead, or where only a post is known. */
  object?: Maybe<Entity>;
  /** The organisation; null where only the post is known. */
  organisation?: Maybe<Organisation>;
  /** The post; null where it is a membership without one. */
  post?: Maybe<Post>;
  /** What kind of thing is said. */
  predicate: Predicate;
  /** The role, where there is no post. */
  role?: Maybe<Scalars['String']['output']>;
  /** Whom or what it is said of. */
  subject: Entity;
  /** The first day; null where no evidence asked for tells. Unknown is not "always". */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The day after the last; null where no evidence asked for tells. Unknown is not "still". A year or month names the period of the last day. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** The statement as a sentence. */
  wording: Scalars['String']['output'];
};


/** That somebody belongs to an organisation or holds a post (Popolo, W3C ORG). */
export type MembershipEvidenceArgs = {
  basis?: InputMaybe<Array<Basis>>;
};


/** That somebody belongs to an organisation or holds a post (Popolo, W3C ORG). */
export type MembershipHoldsArgs = {
  on: Scalars['Date']['input'];
};


/** That somebody belongs to an organisation or holds a post (Popolo, W3C ORG). */
export type MembershipWordingArgs = {
  language?: Language;
};

/** Words of a text that name somebody or something. */
export type Mention = {
  __typename?: 'Mention';
  /** A name is STATED; a pronoun or a group taken for somebody is INFERRED. */
  basis: Basis;
  /** Why the words are taken for it, in Norwegian; null for a name. */
  because?: Maybe<Scalars['String']['output']>;
  /** The text that they stand in. */
  document: Document;
  /** Where they end: `text.slice(start, end) === exact`. */
  end: Scalars['Int']['output'];
  /** Whom or what they name. */
  entity: Entity;
  /** The words, to the letter. */
  exact: Scalars['String']['output'];
  /** Where they begin in the text, in UTF-16 code units. */
  start: Scalars['Int']['output'];
};

/** A page of mentions (Relay cursor connections). */
export type MentionConnection = {
  __typename?: 'MentionConnection';
  /** The elements of this page, each with its cursor. */
  edges: Array<MentionEdge>;
  /** The elements of this page. */
  nodes: Array<Mention>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many elements the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of the mentions, at its place in a list. */
export type MentionEdge = {
  __typename?: 'MentionEdge';
  /** The place in the list, for `after` and `before`; valid for the same arguments and version of the graph. */
  cursor: Scalars['String']['output'];
  /** The element itself. */
  node: Mention;
};

/** That somebody or something has a name. */
export type Name = Node & Statement & {
  __typename?: 'Name';
  /** Days on which it is attested, as exactly as the evidence asked for knows them. */
  attestedOn: Array<Scalars['PartialDate']['output']>;
  /** The bases of its evidence (of the evidence asked for, where the list was asked with `basis`). */
  bases: Array<Basis>;
  /** Why it is believed: at least one piece. The text's own words first, then inferences, then citations. */
  evidence: Array<Evidence>;
  /** Whether it holds on that day, by the evidence asked for. */
  holds: Holding;
  /** Stable for ever: made of what is said, never of its evidence or dates. */
  id: Scalars['ID']['output'];
  /** What kind of name it is. */
  kind: NameKind;
  /** Its language, where it is a name in one language. */
  language?: Maybe<Language>;
  /** What it says it about; null where there is a literal value instead, or where only a post is known. */
  object?: Maybe<Entity>;
  /** What kind of thing is said. */
  predicate: Predicate;
  /** Whom or what it is said of. */
  subject: Entity;
  /** The first day; null where no evidence asked for tells. Unknown is not "always". */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The day after the last; null where no evidence asked for tells. Unknown is not "still". A year or month names the period of the last day. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** The name. */
  value: Scalars['String']['output'];
  /** The statement as a sentence. */
  wording: Scalars['String']['output'];
};


/** That somebody or something has a name. */
export type NameEvidenceArgs = {
  basis?: InputMaybe<Array<Basis>>;
};


/** That somebody or something has a name. */
export type NameHoldsArgs = {
  on: Scalars['Date']['input'];
};


/** That somebody or something has a name. */
export type NameWordingArgs = {
  language?: Language;
};

/** What kind of name it is. */
export type NameKind =
  /** An abbreviation. */
  | 'ABBREVIATION'
  /** Another name or form. */
  | 'ALTERNATIVE'
  /** A name that it no longer has. */
  | 'FORMER'
  /** A spelling that is wrong but was used. */
  | 'MISSPELLING'
  /** The official name. */
  | 'OFFICIAL'
  /** A short form. */
  | 'SHORT'
  /** The name in another language. */
  | 'TRANSLATION';

/** Anything with an id of its own. */
export type Node = {
  /** Readable and stable for ever: whatever else it comes to be called, this id keeps leading to it. */
  id: Scalars['ID']['output'];
};

/** What one has and none of the others. */
export type OnlyOne = {
  __typename?: 'OnlyOne';
  /** Who or what. */
  entity: Entity;
  /** What it alone has. */
  has: Array<Entity>;
  /** Why it is believed: the statements that connect the two. */
  statements: Array<Statement>;
};

/** A body that acts: a county authority, ministry, association, programme, committee, company … */
export type Organisation = Actor & Entity & Node & {
  __typename?: 'Organisation';
  /**
   * Who carries on its responsibilities on a day: every branch. The organisation itself while it exists; nobody before it began.
   * What a TRANSFER moved is not followed through a later change.
   */
  carriedOnBy: Array<Carrying>;
  /** The changes that changed it, in time. */
  changedBy: Array<ChangeEvent>;
  /** Its first day; null where not known. */
  existedFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The day after its last; null where it still exists or the end is not known: ask `exists`. */
  existedTo?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it exists on that day. */
  exists: Holding;
  /** Literal values; conflicting ones stand side by side and point at each other. */
  facts: Array<Fact>;
  /** Readable and stable for ever, such as `person:gunn-marit-helgesen`. */
  id: Scalars['ID']['output'];
  /** Its identifiers in registers and vocabularies. */
  identifiers: Array<Identifier>;
  /** What kind of body it is. */
  kind: OrganisationKind;
  /** Its members and the holders of its posts. */
  members: Array<Membership>;
  /** Posts held and organisations belonged to. (An organisation's own members: `Organisation.members`.) */
  memberships: Array<Membership>;
  /** Where source texts name it, in the order of the texts. */
  mentions: MentionConnection;
  /** The canonical name; its evidence is among `statements(predicates: [NAMED])`. */
  name: Scalars['String']['output'];
  /** Every other name and spelling, with kind, dates and evidence. */
  names: Array<Name>;
  /** The organisation that it is a part of. */
  partOf?: Maybe<Organisation>;
  /** The projects that it takes part in, and in what role. */
  participations: Array<Participation>;
  /** The posts in it, whoever holds them. */
  posts: Array<Post>;
  /**
   * Persons and organisations that have something in common with it, and what: who work on the same topic (the very same: a narrower one is
   * another), work on or take part in the same project, belong to the same organisation (by memberships), or gave a contribution to or
   * organised the same event. Unless `asOf` is given, whenever each of them did. That one belongs to the other is no likeness: see
   * `memberships`, `Organisation.members`.
   */
  related: RelatedActorConnection;
  /** The changes that it came of, in time. */
  resultedFrom: Array<ChangeEvent>;
  /** Every statement that it is part of: as subject, object, post, speaker or what a claim is about. */
  statements: StatementConnection;
  /** The organisations that are parts of it. */
  units: Array<Organisation>;
  /** The topics and projects that it works on, each with the reason to believe so. */
  work: WorkConnection;
};


/** A body that acts: a county authority, ministry, association, programme, committee, company … */
export type OrganisationCarriedOnByArgs = {
  asOf: Scalars['Date']['input'];
};


/** A body that acts: a county authority, ministry, association, programme, committee, company … */
export type OrganisationExistsArgs = {
  on: Scalars['Date']['input'];
};


/** A body that acts: a county authority, ministry, association, programme, committee, company … */
export type OrganisationFactsArgs = {
  property?: InputMaybe<Scalars['String']['input']>;
};


/** A body that acts: a county authority, ministry, association, programme, committee, company … */
export type OrganisationMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  includeUnknown?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A body that acts: a county authority, ministry, association, programme, committee, company … */
export type OrganisationMembershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  includeUnknown?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A body that acts: a county authority, ministry, association, programme, committee, company … */
export type OrganisationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a county authority, ministry, association, programme, committee, company … */
export type OrganisationPartOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A body that acts: a county authority, ministry, association, programme, committee, company … */
export type OrganisationParticipationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
};


/** A body that acts: a county authority, ministry, association, programme, committee, company … */
export type OrganisationRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a county authority, ministry, association, programme, committee, company … */
export type OrganisationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
};


/** A body that acts: a county authority, ministry, association, programme, committee, company … */
export type OrganisationUnitsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A body that acts: a county authority, ministry, association, programme, committee, company … */
export type OrganisationWorkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of organisations (Relay cursor connections). */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The elements of this page, each with its cursor. */
  edges: Array<OrganisationEdge>;
  /** How the whole list divides up, by `kind`, `county`, `topic` and `year`. */
  facets: Array<Facet>;
  /** The elements of this page. */
  nodes: Array<Organisation>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many elements the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of the organisations, at its place in a list. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** The place in the list, for `after` and `before`; valid for the same arguments and version of the graph. */
  cursor: Scalars['String']['output'];
  /** The element itself. */
  node: Organisation;
};

/**
 * Which organisations; all that is given must be so. Where an id is taken, a name
 * is too: it stands for whatever is called so, as an id that something had before stands for what has it now.
 * A filter in `and`, `or` or `not` goes by the `basis` of the one around it, unless it gives its own.
 */
export type OrganisationFilter = {
  /** Which work on every one of these topics, or on one narrower than it. */
  allTopics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where all of these are so, too. */
  and?: InputMaybe<Array<OrganisationFilter>>;
  /** Which certainly existed on this day. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Where work, memberships and days are evidence of these bases. */
  basis?: InputMaybe<Array<Basis>>;
  /** Which are any of these county authorities or part of one. */
  counties?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether work on narrower topics counts; `false` goes for the filters in `and`, `or` and `not` too. */
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of any of these kinds. */
  kinds?: InputMaybe<Array<OrganisationKind>>;
  /** Where this is not so. */
  not?: InputMaybe<OrganisationFilter>;
  /** Where at least one of these is so; where none is given, nothing is found. */
  or?: InputMaybe<Array<OrganisationFilter>>;
  /** Which belong to any of these organisations or are part of one. */
  organisations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Which a search for this finds, as `search` does. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Which work on any of these topics, or on a narrower one. */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of which a membership, work, participation or contribution is attested in any of these years. */
  years?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** What kind of body an organisation is. */
export type OrganisationKind =
  /** A directorate or other state agency. */
  | 'AGENCY'
  /** An association of members. */
  | 'ASSOCIATION'
  /** A committee of another body. */
  | 'COMMITTEE'
  /** A company. */
  | 'COMPANY'
  /** A county authority (fylkeskommune); Oslo kommune too. */
  | 'COUNTY'
  /** A ministry (departement). */
  | 'MINISTRY'
  /** A municipality (kommune). */
  | 'MUNICIPALITY'
  /** Another kind, such as a group that a text speaks of as one. */
  | 'OTHER'
  /** A political party. */
  | 'PARTY'
  /** A programme that several bodies run together. */
  | 'PROGRAMME';

/** Where a page lies in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last element; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list has something before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first element; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** That somebody takes part in a project. */
export type Participation = Node & Statement & {
  __typename?: 'Participation';
  /** Who. */
  actor: Actor;
  /** Days on which it is attested, as exactly as the evidence asked for knows them. */
  attestedOn: Array<Scalars['PartialDate']['output']>;
  /** The bases of its evidence (of the evidence asked for, where the list was asked with `basis`). */
  bases: Array<Basis>;
  /** Why it is believed: at least one piece. The text's own words first, then inferences, then citations. */
  evidence: Array<Evidence>;
  /** Whether it holds on that day, by the evidence asked for. */
  holds: Holding;
  /** Stable for ever: made of what is said, never of its evidence or dates. */
  id: Scalars['ID']['output'];
  /** What it says it about; null where there is a literal value instead, or where only a post is known. */
  object?: Maybe<Entity>;
  /** What kind of thing is said. */
  predicate: Predicate;
  /** In what. */
  project: Project;
  /** As what. */
  role: ParticipationRole;
  /** Whom or what it is said of. */
  subject: Entity;
  /** The first day; null where no evidence asked for tells. Unknown is not "always". */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The day after the last; null where no evidence asked for tells. Unknown is not "still". A year or month names the period of the last day. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** The statement as a sentence. */
  wording: Scalars['String']['output'];
};


/** That somebody takes part in a project. */
export type ParticipationEvidenceArgs = {
  basis?: InputMaybe<Array<Basis>>;
};


/** That somebody takes part in a project. */
export type ParticipationHoldsArgs = {
  on: Scalars['Date']['input'];
};


/** That somebody takes part in a project. */
export type ParticipationWordingArgs = {
  language?: Language;
};

/** As what somebody takes part in a project. */
export type ParticipationRole =
  /** Designed it. */
  | 'ARCHITECT'
  /** Builds or carries it out under contract. */
  | 'CONTRACTOR'
  /** Pays for it. */
  | 'FUNDER'
  /** Leads it. */
  | 'LEADER'
  /** Something else. */
  | 'OTHER'
  /** Owns it. */
  | 'OWNER'
  /** Works on it with the owner. */
  | 'PARTNER';

/** A way from one entity to another. */
export type Path = {
  __typename?: 'Path';
  /** From one entity to the next, in the order of walking. */
  hops: Array<Hop>;
  /** How many hops it has. */
  length: Scalars['Int']['output'];
  /** Where it begins. */
  start: Entity;
};

/** A human being, for what they did in public. */
export type Person = Actor & Entity & Node & {
  __typename?: 'Person';
  /** What they gave at events, in the order of the programme. */
  contributions: Array<Contribution>;
  /** Literal values; conflicting ones stand side by side and point at each other. */
  facts: Array<Fact>;
  /** Readable and stable for ever, such as `person:gunn-marit-helgesen`. */
  id: Scalars['ID']['output'];
  /** Its identifiers in registers and vocabularies. */
  identifiers: Array<Identifier>;
  /** Posts held and organisations belonged to. (An organisation's own members: `Organisation.members`.) */
  memberships: Array<Membership>;
  /** Where source texts name it, in the order of the texts. */
  mentions: MentionConnection;
  /** The canonical name; its evidence is among `statements(predicates: [NAMED])`. */
  name: Scalars['String']['output'];
  /** Every other name and spelling, with kind, dates and evidence. */
  names: Array<Name>;
  /** The projects that it takes part in, and in what role. */
  participations: Array<Participation>;
  /**
   * Persons and organisations that have something in common with it, and what: who work on the same topic (the very same: a narrower one is
   * another), work on or take part in the same project, belong to the same organisation (by memberships), or gave a contribution to or
   * organised the same event. Unless `asOf` is given, whenever each of them did. That one belongs to the other is no likeness: see
   * `memberships`, `Organisation.members`.
   */
  related: RelatedActorConnection;
  /** Every statement that it is part of: as subject, object, post, speaker or what a claim is about. */
  statements: StatementConnection;
  /** The topics and projects that it works on, each with the reason to believe so. */
  work: WorkConnection;
  /** The documents that they wrote. */
  wrote: Array<Document>;
};


/** A human being, for what they did in public. */
export type PersonFactsArgs = {
  property?: InputMaybe<Scalars['String']['input']>;
};


/** A human being, for what they did in public. */
export type PersonMembershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  includeUnknown?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A human being, for what they did in public. */
export type PersonMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being, for what they did in public. */
export type PersonParticipationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
};


/** A human being, for what they did in public. */
export type PersonRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being, for what they did in public. */
export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
};


/** A human being, for what they did in public. */
export type PersonWorkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of people (Relay cursor connections). */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The elements of this page, each with its cursor. */
  edges: Array<PersonEdge>;
  /** How the whole list divides up, by `county`, `topic` and `year`. */
  facets: Array<Facet>;
  /** The elements of this page. */
  nodes: Array<Person>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many elements the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of the people, at its place in a list. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** The place in the list, for `after` and `before`; valid for the same arguments and version of the graph. */
  cursor: Scalars['String']['output'];
  /** The element itself. */
  node: Person;
};

/**
 * Which people; all that is given must be so. Where an id is taken, a name
 * is too: it stands for whatever is called so, as an id that something had before stands for what has it now.
 * A filter in `and`, `or` or `not` goes by the `basis` and `asOf` of the one around it, unless it gives its own.
 */
export type PersonFilter = {
  /** Who work on every one of these topics, or on one narrower than it. */
  allTopics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where all of these are so, too. */
  and?: InputMaybe<Array<PersonFilter>>;
  /** Where these reasons hold on this day. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Where these reasons are evidence of these bases. */
  basis?: InputMaybe<Array<Basis>>;
  /** Who belong to any of these county authorities or their units. */
  counties?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who gave a contribution at any of these events. */
  events?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether work on narrower topics counts; `false` goes for the filters in `and`, `or` and `not` too. */
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where this is not so. */
  not?: InputMaybe<PersonFilter>;
  /** Where at least one of these is so; where none is given, nothing is found. */
  or?: InputMaybe<Array<PersonFilter>>;
  /** Who belong to any of these organisations or hold a post there. */
  organisations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who hold a post with this name, in any case: `eiendomssjef`. */
  post?: InputMaybe<Scalars['String']['input']>;
  /** Whom a search for this finds, as `search` does. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Who work on any of these topics, or on a narrower one. */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of whom a post, membership, work, participation or contribution is attested in any of these years. */
  years?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** In what order people come. */
export type PersonOrder =
  /** By name, in Norwegian alphabetical order. */
  | 'NAME'
  /**
   * Those first of whom most is known that they work on: on the `topics` and `allTopics` of the filter itself, where it gives
   * some, as far as its `basis`, `asOf` and `includeNarrower` leave it. Then by name.
   */
  | 'RELEVANCE';

/** A post in an organisation, whoever holds it (Popolo, W3C ORG). */
export type Post = Entity & Node & {
  __typename?: 'Post';
  /** Literal values; conflicting ones stand side by side and point at each other. */
  facts: Array<Fact>;
  /** Readable and stable for ever, such as `person:gunn-marit-helgesen`. */
  id: Scalars['ID']['output'];
  /** Its identifiers in registers and vocabularies. */
  identifiers: Array<Identifier>;
  /** Who held it. */
  memberships: Array<Membership>;
  /** Where source texts name it, in the order of the texts. */
  mentions: MentionConnection;
  /** The canonical name; its evidence is among `statements(predicates: [NAMED])`. */
  name: Scalars['String']['output'];
  /** Every other name and spelling, with kind, dates and evidence. */
  names: Array<Name>;
  /** The organisation that the post is in; null where not known. */
  organisation?: Maybe<Organisation>;
  /** Every statement that it is part of: as subject, object, post, speaker or what a claim is about. */
  statements: StatementConnection;
};


/** A post in an organisation, whoever holds it (Popolo, W3C ORG). */
export type PostFactsArgs = {
  property?: InputMaybe<Scalars['String']['input']>;
};


/** A post in an organisation, whoever holds it (Popolo, W3C ORG). */
export type PostMembershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  includeUnknown?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A post in an organisation, whoever holds it (Popolo, W3C ORG). */
export type PostMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A post in an organisation, whoever holds it (Popolo, W3C ORG). */
export type PostStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
};

/** A page of posts (Relay cursor connections). */
export type PostConnection = {
  __typename?: 'PostConnection';
  /** The elements of this page, each with its cursor. */
  edges: Array<PostEdge>;
  /** The elements of this page. */
  nodes: Array<Post>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many elements the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of the posts, at its place in a list. */
export type PostEdge = {
  __typename?: 'PostEdge';
  /** The place in the list, for `after` and `before`; valid for the same arguments and version of the graph. */
  cursor: Scalars['String']['output'];
  /** The element itself. */
  node: Post;
};

/** What kind of thing a statement says. A state has a beginning and an end, a happening holds on its day only, the timeless holds always. */
export type Predicate =
  /** Contribution, document or project is about something (timeless). */
  | 'ABOUT'
  /** Topic belongs under a broader one (timeless). */
  | 'BROADER'
  /** Something was said, asked or intended (happening). */
  | 'CLAIMED'
  /** Contribution was part of an event (happening). */
  | 'CONTRIBUTION_TO'
  /** Person gave a contribution (happening). */
  | 'GAVE'
  /** Subject has a literal value of some property (timeless). */
  | 'HAS_FACT'
  /** Subject has an identifier in some scheme (timeless). */
  | 'IDENTIFIED_BY'
  /** Contribution was given by virtue of a post or membership (happening). */
  | 'IN_CAPACITY_OF'
  /** Actor belongs to an organisation or holds a post (state). */
  | 'MEMBER_OF'
  /** Subject is called a name (state). */
  | 'NAMED'
  /** Actor organised an event (happening). */
  | 'ORGANISED'
  /** Change event changed an organisation (happening). */
  | 'ORIGINAL'
  /** Actor takes part in a project in a role (state). */
  | 'PARTICIPATES_IN'
  /** Organisation is part of another (state). */
  | 'PART_OF'
  /** Post is in an organisation (state). */
  | 'POST_IN'
  /** Organisation published a document (happening). */
  | 'PUBLISHED'
  /** Document reports on an event (timeless). */
  | 'REPORTS_ON'
  /** Change event resulted in an organisation (happening). */
  | 'RESULTING'
  /** Actor works on a topic or project (state). */
  | 'WORKS_ON'
  /** Person wrote a document (happening). */
  | 'WROTE';

/** How well the statements of one predicate are supported. A statement with evidence of two bases counts in both. */
export type PredicateCoverage = {
  __typename?: 'PredicateCoverage';
  /** How many of them an outside source gives. */
  external: Scalars['Int']['output'];
  /** How many of them a rule concludes. */
  inferred: Scalars['Int']['output'];
  /** The predicate. */
  predicate: Predicate;
  /** How many of them a text states. */
  stated: Scalars['Int']['output'];
  /** How many statements it has. */
  total: Scalars['Int']['output'];
  /** How many have no evidence: always 0. */
  withoutEvidence: Scalars['Int']['output'];
};

/** Something undertaken, such as the building of a school. */
export type Project = Entity & Node & {
  __typename?: 'Project';
  /** Literal values; conflicting ones stand side by side and point at each other. */
  facts: Array<Fact>;
  /** Readable and stable for ever, such as `person:gunn-marit-helgesen`. */
  id: Scalars['ID']['output'];
  /** Its identifiers in registers and vocabularies. */
  identifiers: Array<Identifier>;
  /** Where source texts name it, in the order of the texts. */
  mentions: MentionConnection;
  /** The canonical name; its evidence is among `statements(predicates: [NAMED])`. */
  name: Scalars['String']['output'];
  /** Every other name and spelling, with kind, dates and evidence. */
  names: Array<Name>;
  /** Who takes part in it, and in what role. */
  participations: Array<Participation>;
  /** The contributions that presented it. */
  presentedIn: Array<Contribution>;
  /** Every statement that it is part of: as subject, object, post, speaker or what a claim is about. */
  statements: StatementConnection;
  /** What it is about. */
  topics: Array<Topic>;
};


/** Something undertaken, such as the building of a school. */
export type ProjectFactsArgs = {
  property?: InputMaybe<Scalars['String']['input']>;
};


/** Something undertaken, such as the building of a school. */
export type ProjectMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something undertaken, such as the building of a school. */
export type ProjectParticipationsArgs = {
  basis?: InputMaybe<Array<Basis>>;
  role?: InputMaybe<ParticipationRole>;
};


/** Something undertaken, such as the building of a school. */
export type ProjectStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
};

/** A page of projects (Relay cursor connections). */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The elements of this page, each with its cursor. */
  edges: Array<ProjectEdge>;
  /** How the whole list divides up, by `county`, `topic` and `year`. */
  facets: Array<Facet>;
  /** The elements of this page. */
  nodes: Array<Project>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many elements the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of the projects, at its place in a list. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** The place in the list, for `after` and `before`; valid for the same arguments and version of the graph. */
  cursor: Scalars['String']['output'];
  /** The element itself. */
  node: Project;
};

/**
 * Which projects; all that is given must be so. Where an id is taken, a name
 * is too: it stands for whatever is called so, as an id that something had before stands for what has it now.
 * A filter in `and`, `or` or `not` goes by the `basis` and `asOf` of the one around it, unless it gives its own.
 */
export type ProjectFilter = {
  /** In which any of these persons or organisations takes part. */
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** About every one of these topics, or one narrower than it. */
  allTopics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where all of these are so, too. */
  and?: InputMaybe<Array<ProjectFilter>>;
  /** Where these reasons hold on this day. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Where these reasons are evidence of these bases. */
  basis?: InputMaybe<Array<Basis>>;
  /** In which any of these county authorities takes part, or a part of one. */
  counties?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether narrower topics count; `false` goes for the filters in `and`, `or` and `not` too. */
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where this is not so. */
  not?: InputMaybe<ProjectFilter>;
  /** Where at least one of these is so; where none is given, nothing is found. */
  or?: InputMaybe<Array<ProjectFilter>>;
  /** Which a search for this finds, as `search` does. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** About any of these topics, or a narrower one. */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of which a participation, or what it or a contribution is about, is attested in any of these years. */
  years?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type Query = {
  __typename?: 'Query';
  /** What texts name before it existed or after it had ceased, in the order of the texts. */
  anachronisms: Array<Anachronism>;
  /**
   * What several have in common, and what each alone has. Something has what any statement names together with it (topics, projects,
   * organisations, posts, people, documents, contributions …), and the events of contributions that it has.
   */
  compare: Comparison;
  /** County authorities, by name. Oslo kommune is among them: it is municipality and county in one. */
  counties: OrganisationConnection;
  /** How well what is loaded is supported, and how much of the texts is accounted for. */
  coverage: Coverage;
  /** One source text; null where there is none. */
  document?: Maybe<Document>;
  /** Source texts, by title. */
  documents: DocumentConnection;
  /** One event; null where there is none. A name that fits several: AMBIGUOUS_NAME, with the candidates. */
  event?: Maybe<Event>;
  /** Events, by name. */
  events: EventConnection;
  /** What is loaded. */
  graph: GraphInfo;
  /**
   * What is near an entity: whom and what statements that join two entities lead to from it, in either direction, within so many hops, and
   * all statements that join any two of these. Who holds a post is joined to the post, and by it to the organisation.
   */
  neighbourhood: Subgraph;
  /**
   * Whatever has this id, or had it before; null where nothing has. An id that was published keeps leading to what it named:
   * where two turned out to be one, or an id was renamed, the answer has the `id` of today.
   */
  node?: Maybe<Node>;
  /** What has these ids, or had them before, in their order; null for each that nothing has. */
  nodes: Array<Maybe<Node>>;
  /** One organisation; null where there is none. A name that fits several: AMBIGUOUS_NAME, with the candidates. */
  organisation?: Maybe<Organisation>;
  /** Organisations, by name. */
  organisations: OrganisationConnection;
  /**
   * The shortest ways from one entity to another over statements that join two entities, in either direction: shortest first, then by the
   * names on the way. Who holds a post is joined to the post, and by it to the organisation. No entity comes twice on a way. Empty where
   * there is none; one way of length 0 where both are the same.
   * At most 1,000 of the shortest are looked at: where more are equally short, the names decide among those.
   */
  paths: Array<Path>;
  /** People, by name unless another order is given. */
  people: PersonConnection;
  /** One person; null where there is none. A name that fits several: AMBIGUOUS_NAME, with the candidates. */
  person?: Maybe<Person>;
  /** Posts, by name. */
  posts: PostConnection;
  /** One project; null where there is none. A name that fits several: AMBIGUOUS_NAME, with the candidates. */
  project?: Maybe<Project>;
  /** Projects, by name. */
  projects: ProjectConnection;
  /**
   * What the graph knows that fits a text, best first: any name, former name, abbreviation, English name or identifier; then
   * the texts, which lead to their document and to what they name. Inflected forms of both written languages, `ae`, `oe`,
   * `aa`, `o` and `a` for æ, ø and å, parts of compounds, beginnings of words and one or two wrong letters are understood.
   */
  search: SearchConnection;
  /** Statements, by predicate, subject and object. */
  statements: StatementConnection;
  /** What happened when, in order: of one entity, or of everything. */
  timeline: TimelineConnection;
  /** One topic; null where there is none. A name that fits several: AMBIGUOUS_NAME, with the candidates. */
  topic?: Maybe<Topic>;
  /** Topics, by name. */
  topics: TopicConnection;
  /** Who works on what. */
  work: WorkConnection;
  /** Who works on what, as a table: who down the side, what along the top, and in each cell the statements that say so. */
  workMatrix: WorkMatrix;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryAnachronismsArgs = {
  document?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryCompareArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  ids: Array<Scalars['ID']['input']>;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryCountiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryEventArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryNeighbourhoodArgs = {
  basis?: InputMaybe<Array<Basis>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  kinds?: InputMaybe<Array<EntityKind>>;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryOrganisationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryPathsArgs = {
  avoidKinds?: InputMaybe<Array<EntityKind>>;
  basis?: InputMaybe<Array<Basis>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PersonOrder>;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  organisation?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryProjectArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryTopicArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryWorkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. Nothing can be changed through the API: what is known changes in the seeds, by review.
 * Lists are in Norwegian alphabetical order unless said otherwise, and are never cut unless they are pages.
 */
export type QueryWorkMatrixArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  columns: WorkMatrixColumns;
  filter?: InputMaybe<WorkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  includeUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  rows: WorkMatrixRows;
};

/** Words of a text that say it. Offsets are UTF-16 code units: `document.text.slice(start, end) === exact`. */
export type Quotation = Evidence & {
  __typename?: 'Quotation';
  /** The day that it attests, as exactly as the bases asked for know it; null where it attests none. */
  attestedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Which kind of reason it is. */
  basis: Basis;
  /** The text that they stand in. */
  document: Document;
  /** Where they end. */
  end: Scalars['Int']['output'];
  /** The words, to the letter. */
  exact: Scalars['String']['output'];
  /** Up to 32 code units before them. */
  prefix: Scalars['String']['output'];
  /** Where they begin. */
  start: Scalars['Int']['output'];
  /** Up to 32 code units after them. */
  suffix: Scalars['String']['output'];
  /** The first day, where this piece gives one. */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The day after the last, where this piece gives one. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
};

/** Somebody who has something in common with an actor, and what. */
export type RelatedActor = {
  __typename?: 'RelatedActor';
  /** Who. */
  actor: Actor;
  /**
   * How much they have in common: the sum, over all that is shared, of 1 divided by the number of actors who have it (both of them among
   * these, and by the same `asOf` and `basis`), so that what few have counts more. Two who alone work on a topic get 1/2 for it. Not rounded.
   */
  score: Scalars['Float']['output'];
  /** What both have: topics, projects, organisations and events. */
  shared: Array<Entity>;
  /** Why it is believed: the statements that connect either of them to what is shared. */
  statements: Array<Statement>;
};

/** A page of related actors (Relay cursor connections): the highest score first, then by name. */
export type RelatedActorConnection = {
  __typename?: 'RelatedActorConnection';
  /** The elements of this page, each with its cursor. */
  edges: Array<RelatedActorEdge>;
  /** The elements of this page. */
  nodes: Array<RelatedActor>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many elements the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related actors, at its place in a list. */
export type RelatedActorEdge = {
  __typename?: 'RelatedActorEdge';
  /** The place in the list, for `after` and `before`; valid for the same arguments and version of the graph. */
  cursor: Scalars['String']['output'];
  /** The element itself. */
  node: RelatedActor;
};

/** A statement of any predicate that has no type of its own. */
export type Relation = Node & Statement & {
  __typename?: 'Relation';
  /** Days on which it is attested, as exactly as the evidence asked for knows them. */
  attestedOn: Array<Scalars['PartialDate']['output']>;
  /** The bases of its evidence (of the evidence asked for, where the list was asked with `basis`). */
  bases: Array<Basis>;
  /** Why it is believed: at least one piece. The text's own words first, then inferences, then citations. */
  evidence: Array<Evidence>;
  /** Whether it holds on that day, by the evidence asked for. */
  holds: Holding;
  /** Stable for ever: made of what is said, never of its evidence or dates. */
  id: Scalars['ID']['output'];
  /** What it says it about; null where there is a literal value instead, or where only a post is known. */
  object?: Maybe<Entity>;
  /** What kind of thing is said. */
  predicate: Predicate;
  /** Whom or what it is said of. */
  subject: Entity;
  /** The first day; null where no evidence asked for tells. Unknown is not "always". */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The day after the last; null where no evidence asked for tells. Unknown is not "still". A year or month names the period of the last day. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** The statement as a sentence. */
  wording: Scalars['String']['output'];
};


/** A statement of any predicate that has no type of its own. */
export type RelationEvidenceArgs = {
  basis?: InputMaybe<Array<Basis>>;
};


/** A statement of any predicate that has no type of its own. */
export type RelationHoldsArgs = {
  on: Scalars['Date']['input'];
};


/** A statement of any predicate that has no type of its own. */
export type RelationWordingArgs = {
  language?: Language;
};

/** A page of what was found (Relay cursor connections). */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The elements of this page, each with its cursor. */
  edges: Array<SearchEdge>;
  /** How the whole list divides up, by `kind`. */
  facets: Array<Facet>;
  /** The elements of this page. */
  nodes: Array<SearchHit>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many elements the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of the hits, at its place in a list. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** The place in the list, for `after` and `before`; valid for the same arguments and version of the graph. */
  cursor: Scalars['String']['output'];
  /** The element itself. */
  node: SearchHit;
};

/** An entity that fits what was looked for, in the way in which it fits best. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** What was found. */
  entity: Entity;
  /**
   * The same with `<mark>…</mark>` around what fits and everything else escaped, so that a page can show it as HTML. A long
   * sentence is cut, with … where it goes on.
   */
  highlight: Scalars['String']['output'];
  /** The name or the sentence that fits, as it stands. */
  matched: Scalars['String']['output'];
  /** In what way it fits. */
  reason: SearchReason;
  /**
   * How well it fits, from 0 to 1: 1 is its own name, whole. It follows from the way in which it was found, then from how much
   * of the name that is. Comparable within one answer.
   */
  score: Scalars['Float']['output'];
};

/** In what way an entity fits what was looked for. */
export type SearchReason =
  /** Its name: whole, some of its words in any form, or their beginnings. */
  | 'NAME'
  /** Another name of it in the same way: a former, short, official or English one, an abbreviation, an identifier. */
  | 'OTHER_NAME'
  /** Part of a word of a name, or the other way round, or the initials of its words. */
  | 'PART'
  /** A name that is written nearly so. */
  | 'SPELLING'
  /** Not a name, but a text that tells of it. */
  | 'TEXT';

/** One sentence of a text: with the statements that it supports, or a note why it supports none. */
export type Sentence = {
  __typename?: 'Sentence';
  /** Where it ends. */
  end: Scalars['Int']['output'];
  /** Whom and what it names, in order. */
  mentions: Array<Mention>;
  /** Why it supports no statement; null where it does. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where it begins in the text, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** The statements that quote it, directly or in an inference. */
  statements: Array<Statement>;
  /** The sentence. */
  text: Scalars['String']['output'];
};

/** What some of those compared have, but not all. */
export type SharedBySome = {
  __typename?: 'SharedBySome';
  /** Who has it, in the order of `ids`. */
  by: Array<Entity>;
  /** What. */
  entity: Entity;
  /** Why it is believed: the statements that connect it to any of them. */
  statements: Array<Statement>;
};

/** Something that is believed, and why: one subject, predicate, object, post or role, and episode. Its evidence accumulates. */
export type Statement = {
  /** Days on which it is attested, as exactly as the evidence asked for knows them. */
  attestedOn: Array<Scalars['PartialDate']['output']>;
  /** The bases of its evidence (of the evidence asked for, where the list was asked with `basis`). */
  bases: Array<Basis>;
  /** Why it is believed: at least one piece. The text's own words first, then inferences, then citations. */
  evidence: Array<Evidence>;
  /** Whether it holds on that day, by the evidence asked for. */
  holds: Holding;
  /** Stable for ever: made of what is said, never of its evidence or dates. */
  id: Scalars['ID']['output'];
  /** What it says it about; null where there is a literal value instead, or where only a post is known. */
  object?: Maybe<Entity>;
  /** What kind of thing is said. */
  predicate: Predicate;
  /** Whom or what it is said of. */
  subject: Entity;
  /** The first day; null where no evidence asked for tells. Unknown is not "always". */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The day after the last; null where no evidence asked for tells. Unknown is not "still". A year or month names the period of the last day. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** The statement as a sentence. */
  wording: Scalars['String']['output'];
};


/** Something that is believed, and why: one subject, predicate, object, post or role, and episode. Its evidence accumulates. */
export type StatementEvidenceArgs = {
  basis?: InputMaybe<Array<Basis>>;
};


/** Something that is believed, and why: one subject, predicate, object, post or role, and episode. Its evidence accumulates. */
export type StatementHoldsArgs = {
  on: Scalars['Date']['input'];
};


/** Something that is believed, and why: one subject, predicate, object, post or role, and episode. Its evidence accumulates. */
export type StatementWordingArgs = {
  language?: Language;
};

/** A page of statements (Relay cursor connections). */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The elements of this page, each with its cursor. */
  edges: Array<StatementEdge>;
  /** The elements of this page. */
  nodes: Array<Statement>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many elements the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of the statements, at its place in a list. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** The place in the list, for `after` and `before`; valid for the same arguments and version of the graph. */
  cursor: Scalars['String']['output'];
  /** The element itself. */
  node: Statement;
};

/**
 * Which statements; all that is given must be so. Where an id is taken, a name
 * is too: it stands for whatever is called so, as an id that something had before stands for what has it now.
 * A filter in `and`, `or` or `not` goes by the `basis` and `asOf` of the one around it, unless it gives its own.
 */
export type StatementFilter = {
  /** Where all of these are so, too. */
  and?: InputMaybe<Array<StatementFilter>>;
  /** Which hold on this day. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** With evidence of these bases; other evidence, and the dates that only it gave, are left out. */
  basis?: InputMaybe<Array<Basis>>;
  /** Which words of any of these documents support. */
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of which all of these are not known. */
  missing?: InputMaybe<Array<StatementGap>>;
  /** Where this is not so. */
  not?: InputMaybe<StatementFilter>;
  /** With any of these as object or post. */
  objects?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where at least one of these is so; where none is given, nothing is found. */
  or?: InputMaybe<Array<StatementFilter>>;
  /** Of any of these predicates. */
  predicates?: InputMaybe<Array<Predicate>>;
  /** About any of these. */
  subjects?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** About, or with as object or post, what a search for this finds, as `search` does. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What may not be known of a statement. */
export type StatementGap =
  /** When it began. */
  | 'VALID_FROM'
  /** When it ended. */
  | 'VALID_TO';

/** A piece of the graph. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** Where it begins, then the nearest first; those of one distance by name, items of a programme by its day and in its order. */
  nodes: Array<Entity>;
  /** All statements that join two of `nodes`, by the bases asked for. */
  statements: Array<Statement>;
  /** Whether there is more within that distance: `first` cut it. */
  truncated: Scalars['Boolean']['output'];
};

/** What a date of the timeline is of its statement. */
export type TimelineChange =
  /** A day on which it is attested. */
  | 'ATTESTED'
  /** Its first day. */
  | 'BEGAN'
  /** The day after its last. */
  | 'ENDED'
  /** The day on which it happened. */
  | 'HAPPENED';

/** A page of the timeline (Relay cursor connections). */
export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  /** The elements of this page, each with its cursor. */
  edges: Array<TimelineEdge>;
  /** The elements of this page. */
  nodes: Array<TimelineEntry>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many elements the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of the timeline's entries, at its place in a list. */
export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  /** The place in the list, for `after` and `before`; valid for the same arguments and version of the graph. */
  cursor: Scalars['String']['output'];
  /** The element itself. */
  node: TimelineEntry;
};

/** One beginning, end, happening or attestation. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  /** What the date is of it. */
  change: TimelineChange;
  /** When; of an end, the day after the last. A day of no known year stands last. */
  date: Scalars['PartialDate']['output'];
  /** What it is about, with its evidence. */
  statement: Statement;
};

/** Something that is worked on or talked about (a SKOS concept). */
export type Topic = Entity & Node & {
  __typename?: 'Topic';
  /** The topics that it belongs under. */
  broader: Array<Topic>;
  /** What was given about it, in the order of the programme. */
  contributions: Array<Contribution>;
  /** Literal values; conflicting ones stand side by side and point at each other. */
  facts: Array<Fact>;
  /** Readable and stable for ever, such as `person:gunn-marit-helgesen`. */
  id: Scalars['ID']['output'];
  /** Its identifiers in registers and vocabularies. */
  identifiers: Array<Identifier>;
  /** Where source texts name it, in the order of the texts. */
  mentions: MentionConnection;
  /** The canonical name; its evidence is among `statements(predicates: [NAMED])`. */
  name: Scalars['String']['output'];
  /** Every other name and spelling, with kind, dates and evidence. */
  names: Array<Name>;
  /** The topics that belong under it. */
  narrower: Array<Topic>;
  /** Every statement that it is part of: as subject, object, post, speaker or what a claim is about. */
  statements: StatementConnection;
  /** Who works on it, each with the reason to believe so. */
  work: WorkConnection;
};


/** Something that is worked on or talked about (a SKOS concept). */
export type TopicFactsArgs = {
  property?: InputMaybe<Scalars['String']['input']>;
};


/** Something that is worked on or talked about (a SKOS concept). */
export type TopicMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is worked on or talked about (a SKOS concept). */
export type TopicStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
};


/** Something that is worked on or talked about (a SKOS concept). */
export type TopicWorkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  includeUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of topics (Relay cursor connections). */
export type TopicConnection = {
  __typename?: 'TopicConnection';
  /** The elements of this page, each with its cursor. */
  edges: Array<TopicEdge>;
  /** The elements of this page. */
  nodes: Array<Topic>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many elements the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of the topics, at its place in a list. */
export type TopicEdge = {
  __typename?: 'TopicEdge';
  /** The place in the list, for `after` and `before`; valid for the same arguments and version of the graph. */
  cursor: Scalars['String']['output'];
  /** The element itself. */
  node: Topic;
};

/** That somebody works on something. */
export type Work = Node & Statement & {
  __typename?: 'Work';
  /** Who. */
  actor: Actor;
  /** Days on which it is attested, as exactly as the evidence asked for knows them. */
  attestedOn: Array<Scalars['PartialDate']['output']>;
  /** The bases of its evidence (of the evidence asked for, where the list was asked with `basis`). */
  bases: Array<Basis>;
  /** Why it is believed: at least one piece. The text's own words first, then inferences, then citations. */
  evidence: Array<Evidence>;
  /** Whether it holds on that day, by the evidence asked for. */
  holds: Holding;
  /** Stable for ever: made of what is said, never of its evidence or dates. */
  id: Scalars['ID']['output'];
  /** What it says it about; null where there is a literal value instead, or where only a post is known. */
  object?: Maybe<Entity>;
  /** What. */
  on: WorkObject;
  /** What kind of thing is said. */
  predicate: Predicate;
  /** Whom or what it is said of. */
  subject: Entity;
  /** The first day; null where no evidence asked for tells. Unknown is not "always". */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The day after the last; null where no evidence asked for tells. Unknown is not "still". A year or month names the period of the last day. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** The statement as a sentence. */
  wording: Scalars['String']['output'];
};


/** That somebody works on something. */
export type WorkEvidenceArgs = {
  basis?: InputMaybe<Array<Basis>>;
};


/** That somebody works on something. */
export type WorkHoldsArgs = {
  on: Scalars['Date']['input'];
};


/** That somebody works on something. */
export type WorkWordingArgs = {
  language?: Language;
};

/** One who works on one thing. */
export type WorkCell = {
  __typename?: 'WorkCell';
  /** On what. */
  column: Entity;
  /** How many statements say so. */
  count: Scalars['Int']['output'];
  /** Who. */
  row: Entity;
  /** Those statements, all of them; a county's can be of its people and units. */
  statements: Array<Statement>;
};

/** A page of work statements (Relay cursor connections). */
export type WorkConnection = {
  __typename?: 'WorkConnection';
  /** The elements of this page, each with its cursor. */
  edges: Array<WorkEdge>;
  /** How the whole list divides up, by `kind` (of who works), `county`, `topic` and `year`. */
  facets: Array<Facet>;
  /** The elements of this page. */
  nodes: Array<Work>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many elements the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of the work statements, at its place in a list. */
export type WorkEdge = {
  __typename?: 'WorkEdge';
  /** The place in the list, for `after` and `before`; valid for the same arguments and version of the graph. */
  cursor: Scalars['String']['output'];
  /** The element itself. */
  node: Work;
};

/**
 * Whose work on what; all that is given must be so. Where an id is taken, a name
 * is too: it stands for whatever is called so, as an id that something had before stands for what has it now.
 */
export type WorkFilter = {
  /** Of any of these persons or organisations. */
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** On what belongs under every one of these topics. */
  allTopics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where all of these are so, too. */
  and?: InputMaybe<Array<WorkFilter>>;
  /** Of any of these county authorities: their own work, that of their units, and what people did in their capacity there: in a contribution, or on a project of its. */
  counties?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether work on narrower topics counts; `false` goes for the filters in `and`, `or` and `not` too. */
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of a person, of an organisation, or of either. */
  kinds?: InputMaybe<Array<ActorKind>>;
  /** Where this is not so. */
  not?: InputMaybe<WorkFilter>;
  /** Where at least one of these is so; where none is given, nothing is found. */
  or?: InputMaybe<Array<WorkFilter>>;
  /** Of any of these organisations: their own work, that of their units, and what people did in their capacity there: in a contribution, or on a project of its. */
  organisations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** On any of these projects; with `topics`: on any of either. */
  projects?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whose actor, or on what, a search for this finds, as `search` does. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** On any of these topics. */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Attested in any of these years, by the evidence asked for. */
  years?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** Who works on what, as a table. */
export type WorkMatrix = {
  __typename?: 'WorkMatrix';
  /** Where they meet, row by row; only those with a statement. */
  cells: Array<WorkCell>;
  /** What anybody works on, in Norwegian alphabetical order. */
  columns: Array<Entity>;
  /** Who works on anything, in Norwegian alphabetical order. */
  rows: Array<Entity>;
  /**
   * Whether rows or columns were left out, because there are more than `first`. Then some of those that are here may have their
   * cells with what was left out.
   */
  truncated: Scalars['Boolean']['output'];
};

/** What can stand along the top of a table of work. */
export type WorkMatrixColumns =
  /** Projects. */
  | 'PROJECT'
  /** Topics. */
  | 'TOPIC';

/** Who can stand down the side of a table of work. */
export type WorkMatrixRows =
  /** County authorities: their own work, that of their units, and what people did in their capacity there: in a contribution, or on a project of its. */
  | 'COUNTY'
  /** Organisations of any kind, each with its own work alone. */
  | 'ORGANISATION'
  /** People, with their own work. */
  | 'PERSON';

/** What is worked on. */
export type WorkObject = Project | Topic;



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Answer>;
  ActorKind: ResolverTypeWrapper<Answer>;
  Anachronism: ResolverTypeWrapper<Answer>;
  Basis: ResolverTypeWrapper<Answer>;
  Boolean: ResolverTypeWrapper<Answer>;
  Carrying: ResolverTypeWrapper<Answer>;
  ChangeEvent: ResolverTypeWrapper<Answer>;
  ChangeKind: ResolverTypeWrapper<Answer>;
  Citation: ResolverTypeWrapper<Answer>;
  Claim: ResolverTypeWrapper<Answer>;
  ClaimKind: ResolverTypeWrapper<Answer>;
  Comparison: ResolverTypeWrapper<Answer>;
  Contribution: ResolverTypeWrapper<Answer>;
  ContributionKind: ResolverTypeWrapper<Answer>;
  Coverage: ResolverTypeWrapper<Answer>;
  Date: ResolverTypeWrapper<Answer>;
  Document: ResolverTypeWrapper<Answer>;
  DocumentConnection: ResolverTypeWrapper<Answer>;
  DocumentCoverage: ResolverTypeWrapper<Answer>;
  DocumentEdge: ResolverTypeWrapper<Answer>;
  Entity: ResolverTypeWrapper<Answer>;
  EntityKind: ResolverTypeWrapper<Answer>;
  Event: ResolverTypeWrapper<Answer>;
  EventConnection: ResolverTypeWrapper<Answer>;
  EventEdge: ResolverTypeWrapper<Answer>;
  Evidence: ResolverTypeWrapper<Answer>;
  Facet: ResolverTypeWrapper<Answer>;
  FacetBucket: ResolverTypeWrapper<Answer>;
  Fact: ResolverTypeWrapper<Answer>;
  Float: ResolverTypeWrapper<Answer>;
  GraphInfo: ResolverTypeWrapper<Answer>;
  Holding: ResolverTypeWrapper<Answer>;
  Hop: ResolverTypeWrapper<Answer>;
  ID: ResolverTypeWrapper<Answer>;
  Identifier: ResolverTypeWrapper<Answer>;
  Inference: ResolverTypeWrapper<Answer>;
  Int: ResolverTypeWrapper<Answer>;
  Language: ResolverTypeWrapper<Answer>;
  Membership: ResolverTypeWrapper<Answer>;
  Mention: ResolverTypeWrapper<Answer>;
  MentionConnection: ResolverTypeWrapper<Answer>;
  MentionEdge: ResolverTypeWrapper<Answer>;
  Name: ResolverTypeWrapper<Answer>;
  NameKind: ResolverTypeWrapper<Answer>;
  Node: ResolverTypeWrapper<Answer>;
  OnlyOne: ResolverTypeWrapper<Answer>;
  Organisation: ResolverTypeWrapper<Answer>;
  OrganisationConnection: ResolverTypeWrapper<Answer>;
  OrganisationEdge: ResolverTypeWrapper<Answer>;
  OrganisationFilter: ResolverTypeWrapper<Answer>;
  OrganisationKind: ResolverTypeWrapper<Answer>;
  PageInfo: ResolverTypeWrapper<Answer>;
  PartialDate: ResolverTypeWrapper<Answer>;
  Participation: ResolverTypeWrapper<Answer>;
  ParticipationRole: ResolverTypeWrapper<Answer>;
  Path: ResolverTypeWrapper<Answer>;
  Person: ResolverTypeWrapper<Answer>;
  PersonConnection: ResolverTypeWrapper<Answer>;
  PersonEdge: ResolverTypeWrapper<Answer>;
  PersonFilter: ResolverTypeWrapper<Answer>;
  PersonOrder: ResolverTypeWrapper<Answer>;
  Post: ResolverTypeWrapper<Answer>;
  PostConnection: ResolverTypeWrapper<Answer>;
  PostEdge: ResolverTypeWrapper<Answer>;
  Predicate: ResolverTypeWrapper<Answer>;
  PredicateCoverage: ResolverTypeWrapper<Answer>;
  Project: ResolverTypeWrapper<Answer>;
  ProjectConnection: ResolverTypeWrapper<Answer>;
  ProjectEdge: ResolverTypeWrapper<Answer>;
  ProjectFilter: ResolverTypeWrapper<Answer>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quotation: ResolverTypeWrapper<Answer>;
  RelatedActor: ResolverTypeWrapper<Answer>;
  RelatedActorConnection: ResolverTypeWrapper<Answer>;
  RelatedActorEdge: ResolverTypeWrapper<Answer>;
  Relation: ResolverTypeWrapper<Answer>;
  SearchConnection: ResolverTypeWrapper<Answer>;
  SearchEdge: ResolverTypeWrapper<Answer>;
  SearchHit: ResolverTypeWrapper<Answer>;
  SearchReason: ResolverTypeWrapper<Answer>;
  Sentence: ResolverTypeWrapper<Answer>;
  SharedBySome: ResolverTypeWrapper<Answer>;
  Statement: ResolverTypeWrapper<Answer>;
  StatementConnection: ResolverTypeWrapper<Answer>;
  StatementEdge: ResolverTypeWrapper<Answer>;
  StatementFilter: ResolverTypeWrapper<Answer>;
  StatementGap: ResolverTypeWrapper<Answer>;
  String: ResolverTypeWrapper<Answer>;
  Subgraph: ResolverTypeWrapper<Answer>;
  TimelineChange: ResolverTypeWrapper<Answer>;
  TimelineConnection: ResolverTypeWrapper<Answer>;
  TimelineEdge: ResolverTypeWrapper<Answer>;
  TimelineEntry: ResolverTypeWrapper<Answer>;
  Topic: ResolverTypeWrapper<Answer>;
  TopicConnection: ResolverTypeWrapper<Answer>;
  TopicEdge: ResolverTypeWrapper<Answer>;
  URL: ResolverTypeWrapper<Answer>;
  Work: ResolverTypeWrapper<Answer>;
  WorkCell: ResolverTypeWrapper<Answer>;
  WorkConnection: ResolverTypeWrapper<Answer>;
  WorkEdge: ResolverTypeWrapper<Answer>;
  WorkFilter: ResolverTypeWrapper<Answer>;
  WorkMatrix: ResolverTypeWrapper<Answer>;
  WorkMatrixColumns: ResolverTypeWrapper<Answer>;
  WorkMatrixRows: ResolverTypeWrapper<Answer>;
  WorkObject: ResolverTypeWrapper<Answer>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Answer;
  Anachronism: Answer;
  Boolean: Answer;
  Carrying: Answer;
  ChangeEvent: Answer;
  Citation: Answer;
  Claim: Answer;
  Comparison: Answer;
  Contribution: Answer;
  Coverage: Answer;
  Date: Answer;
  Document: Answer;
  DocumentConnection: Answer;
  DocumentCoverage: Answer;
  DocumentEdge: Answer;
  Entity: Answer;
  Event: Answer;
  EventConnection: Answer;
  EventEdge: Answer;
  Evidence: Answer;
  Facet: Answer;
  FacetBucket: Answer;
  Fact: Answer;
  Float: Answer;
  GraphInfo: Answer;
  Hop: Answer;
  ID: Answer;
  Identifier: Answer;
  Inference: Answer;
  Int: Answer;
  Membership: Answer;
  Mention: Answer;
  MentionConnection: Answer;
  MentionEdge: Answer;
  Name: Answer;
  Node: Answer;
  OnlyOne: Answer;
  Organisation: Answer;
  OrganisationConnection: Answer;
  OrganisationEdge: Answer;
  OrganisationFilter: Answer;
  PageInfo: Answer;
  PartialDate: Answer;
  Participation: Answer;
  Path: Answer;
  Person: Answer;
  PersonConnection: Answer;
  PersonEdge: Answer;
  PersonFilter: Answer;
  Post: Answer;
  PostConnection: Answer;
  PostEdge: Answer;
  PredicateCoverage: Answer;
  Project: Answer;
  ProjectConnection: Answer;
  ProjectEdge: Answer;
  ProjectFilter: Answer;
  Query: Record<PropertyKey, never>;
  Quotation: Answer;
  RelatedActor: Answer;
  RelatedActorConnection: Answer;
  RelatedActorEdge: Answer;
  Relation: Answer;
  SearchConnection: Answer;
  SearchEdge: Answer;
  SearchHit: Answer;
  Sentence: Answer;
  SharedBySome: Answer;
  Statement: Answer;
  StatementConnection: Answer;
  StatementEdge: Answer;
  StatementFilter: Answer;
  String: Answer;
  Subgraph: Answer;
  TimelineConnection: Answer;
  TimelineEdge: Answer;
  TimelineEntry: Answer;
  Topic: Answer;
  TopicConnection: Answer;
  TopicEdge: Answer;
  URL: Answer;
  Work: Answer;
  WorkCell: Answer;
  WorkConnection: Answer;
  WorkEdge: Answer;
  WorkFilter: Answer;
  WorkMatrix: Answer;
  WorkObject: Answer;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'Person', ParentType, ContextType>;
};

export type AnachronismResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Anachronism'] = ResolversParentTypes['Anachronism']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  exists?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AnachronismExplanationArgs, 'language'>>;
  mention?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type CarryingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Carrying'] = ResolversParentTypes['Carrying']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  via?: Resolver<Array<ResolversTypes['ChangeEvent']>, ParentType, ContextType>;
};

export type ChangeEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEvent'] = ResolversParentTypes['ChangeEvent']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType, Partial<ChangeEventFactsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ChangeEventMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  originalOrganisations?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  resultingOrganisations?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ChangeEventStatementsArgs>>;
  transferred?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  attestedOn?: Resolver<Array<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  bases?: Resolver<Array<ResolversTypes['Basis']>, ParentType, ContextType>;
  contribution?: Resolver<Maybe<ResolversTypes['Contribution']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<ClaimEvidenceArgs>>;
  holds?: Resolver<ResolversTypes['Holding'], ParentType, ContextType, RequireFields<ClaimHoldsArgs, 'on'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  saidBy?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClaimWordingArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  only?: Resolver<Array<ResolversTypes['OnlyOne']>, ParentType, ContextType>;
  partly?: Resolver<Array<ResolversTypes['SharedBySome']>, ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<ContributionClaimsArgs>>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType, Partial<ContributionFactsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inCapacityOf?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, Partial<ContributionInCapacityOfArgs>>;
  kind?: Resolver<ResolversTypes['ContributionKind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ContributionMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ContributionStatementsArgs>>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  byDocument?: Resolver<Array<ResolversTypes['DocumentCoverage']>, ParentType, ContextType>;
  byPredicate?: Resolver<Array<ResolversTypes['PredicateCoverage']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  authors?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType, Partial<DocumentFactsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<DocumentMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['Sentence']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<DocumentStatementsArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentCoverage'] = ResolversParentTypes['DocumentCoverage']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  noted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  silent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supporting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'ChangeEvent' | 'Contribution' | 'Document' | 'Event' | 'Organisation' | 'Person' | 'Post' | 'Project' | 'Topic', ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  contributions?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType, Partial<EventFactsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<EventMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  organisers?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<EventOrganisersArgs>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<EventStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  __resolveType: TypeResolveFn<'Citation' | 'Inference' | 'Quotation', ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  buckets?: Resolver<Array<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetBucket'] = ResolversParentTypes['FacetBucket']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  attestedOn?: Resolver<Array<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  bases?: Resolver<Array<ResolversTypes['Basis']>, ParentType, ContextType>;
  conflictsWith?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<FactEvidenceArgs>>;
  holds?: Resolver<ResolversTypes['Holding'], ParentType, ContextType, RequireFields<FactHoldsArgs, 'on'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FactWordingArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphInfo'] = ResolversParentTypes['GraphInfo']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inference'] = ResolversParentTypes['Inference']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InferenceExplanationArgs, 'language'>>;
  premises?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  quotations?: Resolver<Array<ResolversTypes['Quotation']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  attestedOn?: Resolver<Array<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  bases?: Resolver<Array<ResolversTypes['Basis']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<MembershipEvidenceArgs>>;
  holds?: Resolver<ResolversTypes['Holding'], ParentType, ContextType, RequireFields<MembershipHoldsArgs, 'on'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MembershipWordingArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  attestedOn?: Resolver<Array<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  bases?: Resolver<Array<ResolversTypes['Basis']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<NameEvidenceArgs>>;
  holds?: Resolver<ResolversTypes['Holding'], ParentType, ContextType, RequireFields<NameHoldsArgs, 'on'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NameWordingArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ChangeEvent' | 'Claim' | 'Contribution' | 'Document' | 'Event' | 'Fact' | 'Membership' | 'Name' | 'Organisation' | 'Participation' | 'Person' | 'Post' | 'Project' | 'Relation' | 'Topic' | 'Work', ParentType, ContextType>;
};

export type OnlyOneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnlyOne'] = ResolversParentTypes['OnlyOne']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  has?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  carriedOnBy?: Resolver<Array<ResolversTypes['Carrying']>, ParentType, ContextType, RequireFields<OrganisationCarriedOnByArgs, 'asOf'>>;
  changedBy?: Resolver<Array<ResolversTypes['ChangeEvent']>, ParentType, ContextType>;
  existedFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  existedTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  exists?: Resolver<ResolversTypes['Holding'], ParentType, ContextType, RequireFields<OrganisationExistsArgs, 'on'>>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType, Partial<OrganisationFactsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<OrganisationMembersArgs, 'includeUnknown'>>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<OrganisationMembershipsArgs, 'includeUnknown'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<OrganisationMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<OrganisationPartOfArgs>>;
  participations?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<OrganisationParticipationsArgs>>;
  posts?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  related?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, Partial<OrganisationRelatedArgs>>;
  resultedFrom?: Resolver<Array<ResolversTypes['ChangeEvent']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganisationStatementsArgs>>;
  units?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<OrganisationUnitsArgs>>;
  work?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<OrganisationWorkArgs, 'includeUnknown'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  attestedOn?: Resolver<Array<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  bases?: Resolver<Array<ResolversTypes['Basis']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<ParticipationEvidenceArgs>>;
  holds?: Resolver<ResolversTypes['Holding'], ParentType, ContextType, RequireFields<ParticipationHoldsArgs, 'on'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ParticipationWordingArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  contributions?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType, Partial<PersonFactsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<PersonMembershipsArgs, 'includeUnknown'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PersonMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  participations?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<PersonParticipationsArgs>>;
  related?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, Partial<PersonRelatedArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PersonStatementsArgs>>;
  work?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<PersonWorkArgs, 'includeUnknown'>>;
  wrote?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType, Partial<PostFactsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<PostMembershipsArgs, 'includeUnknown'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PostMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PostStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type PredicateCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PredicateCoverage'] = ResolversParentTypes['PredicateCoverage']> = {
  external?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutEvidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType, Partial<ProjectFactsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ProjectMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  participations?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<ProjectParticipationsArgs>>;
  presentedIn?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ProjectStatementsArgs>>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  anachronisms?: Resolver<Array<ResolversTypes['Anachronism']>, ParentType, ContextType, Partial<QueryAnachronismsArgs>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'ids'>>;
  counties?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryCountiesArgs>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, Partial<QueryEventArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  graph?: Resolver<ResolversTypes['GraphInfo'], ParentType, ContextType>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'first' | 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<QueryOrganisationArgs>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<QueryPostsArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<QueryProjectArgs>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<QueryProjectsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<QueryStatementsArgs>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<QueryTimelineArgs>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, Partial<QueryTopicArgs>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, Partial<QueryTopicsArgs>>;
  work?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<QueryWorkArgs, 'includeUnknown'>>;
  workMatrix?: Resolver<ResolversTypes['WorkMatrix'], ParentType, ContextType, RequireFields<QueryWorkMatrixArgs, 'columns' | 'first' | 'includeNarrower' | 'includeUnknown' | 'rows'>>;
};

export type QuotationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quotation'] = ResolversParentTypes['Quotation']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelatedActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedActor'] = ResolversParentTypes['RelatedActor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type RelatedActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedActorConnection'] = ResolversParentTypes['RelatedActorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelatedActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RelatedActor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedActorEdge'] = ResolversParentTypes['RelatedActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelatedActor'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  attestedOn?: Resolver<Array<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  bases?: Resolver<Array<ResolversTypes['Basis']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<RelationEvidenceArgs>>;
  holds?: Resolver<ResolversTypes['Holding'], ParentType, ContextType, RequireFields<RelationHoldsArgs, 'on'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationWordingArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  highlight?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SearchReason'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharedBySomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedBySome'] = ResolversParentTypes['SharedBySome']> = {
  by?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Fact' | 'Membership' | 'Name' | 'Participation' | 'Relation' | 'Work', ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  change?: Resolver<ResolversTypes['TimelineChange'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  broader?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  contributions?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType, Partial<TopicFactsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<TopicMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  narrower?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<TopicStatementsArgs>>;
  work?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<TopicWorkArgs, 'includeNarrower' | 'includeUnknown'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type WorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  attestedOn?: Resolver<Array<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  bases?: Resolver<Array<ResolversTypes['Basis']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<WorkEvidenceArgs>>;
  holds?: Resolver<ResolversTypes['Holding'], ParentType, ContextType, RequireFields<WorkHoldsArgs, 'on'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['WorkObject'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WorkWordingArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkCell'] = ResolversParentTypes['WorkCell']> = {
  column?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type WorkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkConnection'] = ResolversParentTypes['WorkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Work']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkEdge'] = ResolversParentTypes['WorkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
};

export type WorkMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkMatrix'] = ResolversParentTypes['WorkMatrix']> = {
  cells?: Resolver<Array<ResolversTypes['WorkCell']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WorkObjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkObject'] = ResolversParentTypes['WorkObject']> = {
  __resolveType: TypeResolveFn<'Project' | 'Topic', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  Anachronism?: AnachronismResolvers<ContextType>;
  Carrying?: CarryingResolvers<ContextType>;
  ChangeEvent?: ChangeEventResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentCoverage?: DocumentCoverageResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetBucket?: FacetBucketResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  GraphInfo?: GraphInfoResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Inference?: InferenceResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OnlyOne?: OnlyOneResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Participation?: ParticipationResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  PredicateCoverage?: PredicateCoverageResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quotation?: QuotationResolvers<ContextType>;
  RelatedActor?: RelatedActorResolvers<ContextType>;
  RelatedActorConnection?: RelatedActorConnectionResolvers<ContextType>;
  RelatedActorEdge?: RelatedActorEdgeResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  SharedBySome?: SharedBySomeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Work?: WorkResolvers<ContextType>;
  WorkCell?: WorkCellResolvers<ContextType>;
  WorkConnection?: WorkConnectionResolvers<ContextType>;
  WorkEdge?: WorkEdgeResolvers<ContextType>;
  WorkMatrix?: WorkMatrixResolvers<ContextType>;
  WorkObject?: WorkObjectResolvers<ContextType>;
};

