import { anchor } from '../addresses.js'

/** The words of a finding in the text, its entry in the panel, and the note on an attribution. */
export const wordsAnchor = (id: string): string => anchor('at-', id)
export const entryAnchor = (id: string): string => anchor('finding-', id)
export const noteAnchor = (id: string): string => anchor('n-', id)
