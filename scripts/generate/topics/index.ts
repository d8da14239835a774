import {decisions} from './decisions.ts'
import {disputes} from './disputes.ts'
import {documents} from './documents.ts'
import {duties} from './duties.ts'
import {enforcement} from './enforcement.ts'
import {learning} from './learning.ts'
import {oversight} from './oversight.ts'
import {publicity} from './publicity.ts'
import {safety} from './safety.ts'
import {service} from './service.ts'
import {team} from './team.ts'
import type {Topic} from './types.ts'

/** What the part on measures and results may tell; every report tells of the first two. */
export const topics: readonly Topic[] = [
  learning,
  duties,
  documents,
  decisions,
  enforcement,
  oversight,
  disputes,
  publicity,
  service,
  team,
  safety,
]
