/** SARIF 2.1.0, as far as it is written here. */
import type {Basis, Severity} from '../../diagnostic/types.ts'
import type {DocumentPlace} from '../../tree/types.ts'

/** A finding as it is written: nothing of it is looked up in a tree. */
export interface SarifFinding {
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  readonly advice: string
  readonly basis: readonly Basis[]
  readonly region: Region
  readonly section: readonly string[]
  /** As they stand in the text; empty where something is missing. */
  readonly words: string
  /** In a document that has no lines. */
  readonly place?: DocumentPlace | undefined
  /** Unique in its file. */
  readonly fingerprint: string
}

interface Text {
  readonly text: string
  readonly markdown?: string
}

export interface ArtifactLocation {
  readonly uri: string
  readonly uriBaseId?: string
  readonly index?: number
}

/** Lines and columns from 1, in UTF-16 units, the end exclusive. */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  /** The words themselves. */
  readonly snippet?: Text
}

export interface Location {
  readonly id?: number
  readonly physicalLocation: {readonly artifactLocation: ArtifactLocation; readonly region?: Region}
  readonly logicalLocations?: readonly {
    readonly name?: string
    readonly fullyQualifiedName: string
    readonly kind: string
  }[]
  readonly message?: Text
}

export type Level = 'none' | 'note' | 'warning' | 'error'

export interface Suppression {
  readonly kind: 'inSource' | 'external'
  readonly status: 'accepted'
  readonly justification: string
  readonly location?: Location
  readonly properties: Readonly<Record<string, unknown>>
}

export interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: Level
  readonly kind: 'pass' | 'fail' | 'notApplicable'
  readonly message: Text
  readonly locations: readonly Location[]
  readonly relatedLocations?: readonly Location[]
  readonly partialFingerprints?: Readonly<Record<string, string>>
  readonly suppressions?: readonly Suppression[]
  readonly fixes?: readonly {
    readonly description: Text
    readonly artifactChanges: readonly {
      readonly artifactLocation: ArtifactLocation
      readonly replacements: readonly {
        readonly deletedRegion: Region
        readonly insertedContent: {readonly text: string}
      }[]
    }[]
  }[]
  readonly properties?: Readonly<Record<string, unknown>>
}

export interface ReportingDescriptor {
  readonly id: string
  readonly name: string
  readonly shortDescription: Text
  readonly fullDescription: Text
  readonly help: Text
  readonly defaultConfiguration: {readonly level: Level}
  readonly properties: Readonly<Record<string, unknown>>
}

export interface Notification {
  readonly descriptor: {readonly id: string; readonly index: number}
  readonly level: Level
  readonly message: Text
  readonly locations?: readonly Location[]
}
