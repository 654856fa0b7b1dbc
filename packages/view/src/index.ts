export { Reading, type ReadingProps } from './reading.js'
export { isSame, makeSelection, type Selection, type SelectionStore, type Target, targetOfHash } from './selection.js'
