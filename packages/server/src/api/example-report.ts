import type { Report } from '@whence/core'

/** What an answer looks like: the report of two short sentences. */
export const exampleReport = {
  format: 'whence-report/1',
  article: {
    id: 'sha256:1f93e34190e866990776f63a0117230e0d8cf3866cef33be4df7caa3fbd3ed53',
    input: 'the text',
    kind: 'text',
    bylines: [],
    language: 'en',
    text: 'The yard said the ship was sound. Rain fell.',
    blocks: [{ kind: 'paragraph', start: 0, end: 44 }],
    links: [],
  },
  sentences: [
    { start: 0, end: 33, voice: 'sourced', attributions: ['a1'] },
    { start: 34, end: 44, voice: 'writer', attributions: [] },
  ],
  attributions: [
    {
      id: 'a1',
      source: [{ start: 0, end: 8 }],
      cue: [{ start: 9, end: 13 }],
      content: [{ start: 14, end: 32 }],
      form: 'indirect',
      act: 'says',
      speaker: 's1',
      confidence: 0.94,
    },
  ],
  sources: [{ id: 's1', kind: 'organization', naming: 'unnamed', standing: [], mentions: [{ start: 0, end: 8 }] }],
  chains: [{ attribution: 'a1', path: ['s1'], removes: 1 }],
  findings: [],
  quoteChecks: [],
  voices: [
    { speaker: 'writer', words: 5, share: 0.5555555555555556 },
    { speaker: 's1', words: 4, share: 0.4444444444444444 },
  ],
  problems: [{ stage: 'article', code: 'no-title', message: 'No headline found.' }],
  madeBy: { version: '0.1.0', model: 'net-2026-11', tables: '2026-11' },
} satisfies Report
