// Short names of what goes over the wire.
import type { components } from "./schema.ts";

type Schemas = components["schemas"];
export type Session = Schemas["Session"];
export type Contact = Schemas["Contact"];
export type Open = Schemas["Open"];
export type Act = Schemas["Act"];
export type Tree = Schemas["Inspection"]["$defs"]["result"];
export type Check = Tree["checks"][number];
export type Finding = Tree["findings"][number];
export type Document = NonNullable<Tree["document"]>;
export type Zone = NonNullable<Document["zone"]>;
export type PieceKind = Schemas["PieceKindWord"];
/** Something that happened in a contact. */
export type Step = Schemas["Step"];
/** A piece of evidence in a bundle. */
export type Named = Schemas["Piece"];
/** Where something is in a picture among the evidence. */
export type Region = Schemas["Region"];
export type Claim = Schemas["Claim"];
export type Relation = Schemas["RelationWord"];
export type ChildLink = Schemas["ChildLink"];
/** A contact in a list. */
export type Line = Schemas["Line"];
export type Awaited = Schemas["Awaited"];
export type Interview = Schemas["Interview"];
export type Told = Schemas["Told"];
export type Direction = Schemas["DirectionWord"];
/** A place in a picture: its corners in pixels, clockwise from the first. */
export type Area = { picture: number; corners: number[][] };
export type Proposal = Schemas["Proposal"];
export type Difference = Schemas["Difference"];
export type HeldList = Schemas["HeldList"];
export type Account = Schemas["Account"];
export type Device = Schemas["Device"];
export type Watch = Schemas["Watch"];
/** The log of a post. */
export type PostLog = Schemas["PostLog"];
export type LogEntry = Schemas["LogEntry"];
export type Relaxation = Schemas["Relaxation"];
export type Relaxable = Schemas["Relaxable"];
export type Circumstance = Schemas["CircumstanceWord"];
export type Subject = Schemas["SubjectWord"];
export type Lane = Schemas["Lane"];
export type Took = Schemas["Took"];
export type Trust = Schemas["Trust"];
