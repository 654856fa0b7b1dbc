import type { Figure } from './figure.js'
import { matchUp } from './match.js'
import type { Reading } from './readings.js'

const bins = 10

/**
 * Confidence against the share that is right by `full.overlap`: a line a tenth, the mean distance of the two weighted by how many
 * there are (expected calibration error), and the share right of the findings at 0.9 or more.
 */
export function calibration(readings: readonly Reading[]): Figure[] {
  const findings = readings.flatMap(({ found, gold }) => {
    const matched = matchUp(
      found.map(({ tokens }) => tokens),
      gold.map(({ tokens }) => tokens),
    )
    return found.map(({ spans }, at) => ({ confidence: spans.confidence, isRight: matched.has(at) }))
  })
  const figures: Figure[] = []
  let error = 0
  for (let bin = 0; bin < bins; bin++) {
    const inside = findings.filter(({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins + 1e-9)) === bin)
    const count = Math.max(inside.length, 1)
    const right = inside.filter(({ isRight }) => isRight).length / count
    const said = inside.reduce((total, { confidence }) => total + confidence, 0) / count
    error += (Math.abs(right - said) * inside.length) / findings.length
    const name = `calibration ${(bin / bins).toFixed(1)} to ${((bin + 1) / bins).toFixed(1)}`
    figures.push({ name: `${name} mean confidence`, value: said, of: inside.length })
    figures.push({ name: `${name} right`, value: right, of: inside.length })
  }
  const sure = findings.filter(({ confidence }) => confidence >= 0.9)
  const sureRight = sure.filter(({ isRight }) => isRight).length
  return [
    ...figures,
    { name: 'calibration error', value: error, of: findings.length },
    {
      name: 'calibration at 0.9 or more right',
      value: sure.length === 0 ? 0 : sureRight / sure.length,
      of: sure.length,
    },
  ]
}
