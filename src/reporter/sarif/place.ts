import {lineWords} from '../../diagnostic/place.ts'
import type {Language} from '../../diagnostic/types.ts'
import type {Range} from '../../tree/types.ts'
import {relativePath, toUri} from '../path.ts'
import type {ArtifactLocation, Location, Region, SarifFinding} from './types.ts'

/** The name of the folder that relative addresses begin at. */
export const root = 'SRCROOT'

/** A file, by an address relative to the folder where it lies in it. */
export function artifactOf(path: string, cwd: string | undefined): ArtifactLocation {
  const short = relativePath(path, cwd)
  return {uri: toUri(short), ...(cwd !== undefined && short !== path && {uriBaseId: root})}
}

export function regionOf({start, end}: Range): Region {
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
}

/** Where a finding is: in the text, under which headings, and in a document at which paragraph or page. */
export function locationOf(
  {region, section, place, words}: Pick<SarifFinding, 'region' | 'section' | 'place' | 'words'>,
  artifactLocation: ArtifactLocation,
  language: Language,
): Location {
  const logicalLocations = [
    ...(section.length > 0
      ? [{name: section.at(-1)!, fullyQualifiedName: section.join(' › '), kind: 'section'}]
      : []),
    ...(place ? [{fullyQualifiedName: lineWords(region.startLine, place)[language], kind: 'place'}] : []),
  ]
  return {
    physicalLocation: {artifactLocation, region: {...region, ...(words !== '' && {snippet: {text: words}})}},
    ...(logicalLocations.length > 0 && {logicalLocations}),
  }
}
