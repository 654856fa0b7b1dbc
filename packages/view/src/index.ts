export { Compare, type ComparedArticle, type CompareProps } from './compare/compare.js'
export { pointInside } from './point-inside.js'
export { Reading, type ReadingProps } from './reading.js'
export { isSame, makeSelection, type Selection, type SelectionStore, type Target, targetOfHash } from './selection.js'
