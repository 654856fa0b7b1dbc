import type { Article } from '../model/article.js'
import { oneLine, shorten } from './wording.js'

/** What a text is called that was given as words alone and may have no headline. */
export const firstWords = (text: string): string => shorten(oneLine(text.trimStart().slice(0, 2000)), 80)

/** Whether it is called so: then its input is no file and no address. */
export const isCalledByFirstWords = ({ input, text }: Article): boolean => input === firstWords(text)
