import type { Figure } from './figure.js'
import { matchUp } from './match.js'
import type { Reading } from './readings.js'
import { overlap, type TokenRoles, touches } from './score-tokens.js'

/**
 * Why attributions are not right by `full.overlap`. Of the gold ones not met: no found one shares its cue (or, without a cue, its content);
 * one does and its content, its source, or both are too far off. Of the found ones not right: how many have a cue that no gold one shares.
 */
export function errorsByRole(readings: readonly Reading[]): Figure[] {
  const counts = { missed: 0, content: 0, source: 0, both: 0, taken: 0, spurious: 0, misread: 0 }
  let [gold, found] = [0, 0]
  for (const reading of readings) {
    const ours = reading.found.map(({ tokens }) => tokens)
    const theirs = reading.gold.map(({ tokens }) => tokens)
    gold += theirs.length
    found += ours.length
    const matched = matchUp(ours, theirs)
    const met = new Set(matched.values())
    theirs.forEach((wanted, at) => {
      if (!met.has(at)) counts[reasonOf(wanted, ours)] += 1
    })
    ours.forEach((one, at) => {
      if (!matched.has(at)) counts[theirs.some((wanted) => sameOne(one, wanted)) ? 'misread' : 'spurious'] += 1
    })
  }
  return [
    { name: 'errors gold cue missed', value: counts.missed / gold, of: gold },
    { name: 'errors gold content extent wrong', value: counts.content / gold, of: gold },
    { name: 'errors gold source wrong', value: counts.source / gold, of: gold },
    { name: 'errors gold content and source wrong', value: counts.both / gold, of: gold },
    { name: 'errors gold other', value: counts.taken / gold, of: gold },
    { name: 'errors found spurious', value: counts.spurious / found, of: found },
    { name: 'errors found misread', value: counts.misread / found, of: found },
  ]
}

function reasonOf(wanted: TokenRoles, ours: readonly TokenRoles[]): 'missed' | 'content' | 'source' | 'both' | 'taken' {
  const near = ours.filter((one) => sameOne(one, wanted))
  if (near.length === 0) return 'missed'
  const best = near.reduce((a, b) => (overlap(b.content, wanted.content) > overlap(a.content, wanted.content) ? b : a))
  const isContentRight = overlap(best.content, wanted.content) >= 0.5
  const isSourceRight = overlap(best.source, wanted.source) >= 0.5
  // Right, but another gold one has it, or it has no content at all.
  if (isContentRight && isSourceRight) return 'taken'
  if (isSourceRight) return 'content'
  return isContentRight ? 'source' : 'both'
}

function sameOne(one: TokenRoles, other: TokenRoles): boolean {
  if (one.cue.size === 0 || other.cue.size === 0) return overlap(one.content, other.content) >= 0.5
  return touches(one.cue, other.cue)
}
