import {placeWords} from '../../diagnostic/place.ts'
import type {Diagnostic, Language} from '../../diagnostic/types.ts'
import type {Range, Report} from '../../tree/types.ts'
import {relativePath, toUri} from '../path.ts'
import type {ArtifactLocation, Location, Region} from './types.ts'

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
  {range, section}: Diagnostic,
  artifactLocation: ArtifactLocation,
  report: Report,
  language: Language,
): Location {
  const place = report.places && placeWords(range.start.line, report, language)
  const logicalLocations = [
    ...(section.length > 0
      ? [{name: section.at(-1)!, fullyQualifiedName: section.join(' › '), kind: 'section'}]
      : []),
    ...(place ? [{fullyQualifiedName: place, kind: 'place'}] : []),
  ]
  const words = report.text.slice(range.start.offset, range.end.offset)
  const region = {...regionOf(range), ...(words !== '' && {snippet: {text: words}})}
  return {
    physicalLocation: {artifactLocation, region},
    ...(logicalLocations.length > 0 && {logicalLocations}),
  }
}
