export { decode } from './article/decode.js'
export { extractArticle } from './article/extract-article.js'
export { refuseBinary } from './article/kind-of-capture.js'
export { looksBinary } from './article/looks-binary.js'
export { UnreadableCapture } from './article/unreadable-capture.js'
export { compareReports } from './compare/compare-reports.js'
export type {
  ComparedPerson,
  ComparedPiece,
  ComparedSource,
  ComparedUtterance,
  ComparedVoice,
  Comparison,
  Introduction,
  LoneStatement,
  MatchedBy,
  UtteranceVersion,
} from './compare/comparison.js'
export { anchor, safeAddress } from './formats/addresses.js'
export { toAnnotations } from './formats/annotations.js'
export { type ChainNode, pathTo } from './formats/chain-tree.js'
export { toCsv } from './formats/csv.js'
export { directnessOf, distanceWords, kindWords, removesWord } from './formats/directness.js'
export { rowsOf, type SourceFamily, shareWords } from './formats/families.js'
export { isAllKnown, leastSure } from './formats/farthest.js'
export { firstWords } from './formats/first-words.js'
export { groupSources } from './formats/group-sources.js'
export { toHtml } from './formats/html/to-html.js'
export { toJson, toJsonLine } from './formats/json.js'
export { levelSigns } from './formats/level-signs.js'
export { toMarkdown } from './formats/markdown.js'
export {
  type ArticleMark,
  articleMarks,
  type FindingMark,
  firstSpan,
  type LinkMark,
  type PartMark,
  type VoiceMark,
} from './formats/marks/article-marks.js'
export { type ArticleRow, articleRows } from './formats/marks/article-rows.js'
export { blockElements, languageTag } from './formats/marks/block-elements.js'
export { groupRows, type RowGroup } from './formats/marks/group-rows.js'
export { findingMeanings, type Meaning, markMeanings, noteMeanings } from './formats/marks/meanings.js'
export { type MarkedPiece, nestMarks, type Piece, type Ranked } from './formats/marks/nest-marks.js'
export {
  formWords,
  isPassedOn,
  joint,
  type Note,
  noteNumber,
  noteOf,
  type Step,
  shortName,
} from './formats/marks/note.js'
export { parseReport } from './formats/parse-report.js'
export { quoteWithContext, type TextQuote } from './formats/quote-with-context.js'
export { saidOf } from './formats/said-of.js'
export { toSarif } from './formats/sarif.js'
export { type FindingGroup, type FindingsOptions, type ShownFindings, showFindings } from './formats/shown-findings.js'
export { type SourceRow, type Summary, summarise, type VoiceRow } from './formats/summary.js'
export { tonesOf } from './formats/tones.js'
export { voicePieces } from './formats/voice-pieces.js'
export {
  capitalised,
  countOf,
  dateWords,
  isBarePronoun,
  listOf,
  percentWord,
  shorten,
  wordsOf,
  wordsOfAll,
} from './formats/wording.js'
export { type Article, articleKinds, type Block, type BlockKind, blockKinds, type Link } from './model/article.js'
export { type Act, type Attribution, acts, type Form, forms } from './model/attribution.js'
export type { Capture } from './model/capture.js'
export type { Dismissal } from './model/dismissal.js'
export {
  type Finding,
  type Level,
  levels,
  type Problem,
  type QuoteCheck,
  type Report,
  type Verdict,
  verdicts,
} from './model/report.js'
export type { EntityKind, Quotation, Sentence, Token, Words } from './model/sentence.js'
export { type Chain, type Naming, namings, type Source, type SourceKind, sourceKinds } from './model/source.js'
export type { Span, TokenRange } from './model/span.js'
export { type SentenceVoice, sentenceVoices, type Voice, type VoicedSentence } from './model/voice.js'
export { type Model, openModel } from './net/model.js'
export { read } from './read.js'
export { allRules } from './rules/all-rules.js'
export type { ChosenRule } from './rules/check-rules.js'
export { dismissalOf, dismissFindings } from './rules/dismiss-findings.js'
export { type Guide, type GuideId, type GuideSays, guides, linkOf, type Matter } from './rules/guides.js'
export { type NamedRule, rulesNamed } from './rules/named-rules.js'
export { nextSteps } from './rules/next-steps.js'
export { type Profile, profiles, rulesOf } from './rules/profiles.js'
export type { Next, Rule } from './rules/rule.js'
export { rulesDocument } from './rules/rules-document.js'
export { shortExample } from './rules/short-example.js'
export { weightsFile } from './weights-file.js'
