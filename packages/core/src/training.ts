/** What training shares with reading, so that a net is taught on exactly what it will see. */

export { decode } from './article/decode.js'
export { languageOf } from './article/language.js'
export { keepsBlock, loadWeights } from './article/page/filter-blocks.js'
export { type Candidates, findCandidates } from './article/page/find-candidates.js'
export { FEATURES as pageFeatureCount, pageFeatures } from './article/page/page-features.js'
export { piecesToReadAgain } from './attributions/nesting.js'
export type { Quotation } from './model/sentence.js'
export { columns, type Features, featuresOf, rowsOfTokens, tableSizes } from './net/features.js'
export { findQuotations } from './text/find-quotations.js'
export { splitSentences } from './text/split-sentences.js'
export { type Mark, tokenize } from './text/tokenize.js'
