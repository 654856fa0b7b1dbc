export { Reading, type ReadingProps } from './reading.js'
export { makeSelection, type Selection, type SelectionStore, type Target, targetOfHash } from './selection.js'
