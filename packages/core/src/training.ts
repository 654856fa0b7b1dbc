/** What training shares with reading, so that a net is taught on exactly what it will see. */
export { columns, type Features, featuresOf, rowOfToken, tableSizes } from './net/features.js'
export type { Quotation } from './model/sentence.js'
export { findQuotations } from './text/find-quotations.js'
export { splitSentences } from './text/split-sentences.js'
export { type Mark, tokenize } from './text/tokenize.js'
