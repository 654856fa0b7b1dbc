import type { Report } from '../../src/index.js'
import { markedReport } from './marked-report.js'

/** Words that try to leave the text: markup, addresses, formulas, controls, turns of direction, halves of pairs, wide letters. */
export const hostileWords = {
  markup: '<script>alert(1)</script><img src=x onerror=alert(2)>"\'&amp;',
  formula: '=HYPERLINK("http://evil.example","x")',
  steering: '\u001b[31mred\u001b]0;owned\u0007\u009b2J',
  direction: 'abc\u202egnp.exe\u2066x',
  half: 'lone \ud800 half',
  wide: '漢字 👩‍👩‍👧 e\u0301',
}

/** A report whose every free field holds hostile words. */
export function hostileReport(): Report {
  const { markup, formula, steering, direction, half, wide } = hostileWords
  const report = markedReport(
    `# ${markup}

[source [@a ${formula} the clerk, ${direction}]] [cue said] [content “${markup} ${steering} ${wide}”], [2.cue it was claimed]. ${half} stood [!bare-source alone].

[3.content “${formula}”]`,
    {
      attributions: { 1: { speaker: 'a', form: 'direct' }, 3: { form: 'direct' } },
      sources: { a: { name: `${formula}${steering}${direction}` } },
      problems: [{ stage: 'article', code: 'x', message: `${markup}${steering}${direction}` }],
    },
  )
  return {
    ...report,
    findings: report.findings.map((finding) => ({
      ...finding,
      id: `${markup}${steering}`,
      rule: `${formula}${direction}`,
      message: `${markup}${steering}${direction}`,
    })),
    article: {
      ...report.article,
      input: `${markup}${steering}`,
      url: 'javascript:alert(1)',
      outlet: markup,
      bylines: [`${steering}${direction}`],
      published: '"><script>',
      language: '"><b>',
      links: [
        { start: 64, end: 70, href: 'javascript:alert(3)' },
        { start: 70, end: 80, href: 'https://ok.example/"onmouseover="x' },
      ],
    },
  }
}
