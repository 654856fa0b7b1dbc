import type { UsualWords } from '@whence/core/training'
import { contentLesson } from './content-lessons.js'
import { heldOutOf } from './held-out.js'
import { writeLessons } from './lessons.js'
import { readPolnear } from './read-corpus.js'
import { readNestedDev, readNestedOwn } from './read-nested.js'

/**
 * Writes what teaches the net to read contents: the annotated contents of the `nested/dev` articles that lie in PolNeAR's train, and
 * those of our own annotation (`train/annotations`). What is held out for the calibration is left out.
 */
export function prepareContents(dataFolder: string, outFolder: string, usual: UsualWords): void {
  const heldOut = heldOutOf(dataFolder)
  const train = readPolnear(dataFolder, 'train')
  const trained = new Set(train.map(({ name }) => name))
  const kept = train.filter(({ name }, position) => heldOut(name, position) === undefined)
  const given = readNestedDev(dataFolder).filter(({ name }) => trained.has(name))
  const lessons = [...given, ...readNestedOwn(kept)].map((article) => contentLesson(article, usual))
  writeLessons(outFolder, 'contents', 'anyone', lessons)
}
