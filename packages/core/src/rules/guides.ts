/** A published guide of a newsroom or a profession. */
export interface Guide {
  readonly name: string
  /** Where it begins, or the page that most rules rest on. */
  readonly link: string
  /** Its own page on one matter. */
  readonly pages?: Readonly<Partial<Record<Matter, string>>>
}

export type GuideId = 'ap' | 'reuters' | 'npr' | 'bbc' | 'spj' | 'jti'
export type Matter = 'anonymity' | 'attribution' | 'fairness' | 'impartiality'

/** What a published guide says on a matter, in our words. */
export interface GuideSays {
  readonly guide: GuideId
  readonly on?: Matter
  readonly says: string
}

export const guides: Readonly<Record<GuideId, Guide>> = {
  ap: {
    name: 'Associated Press, News Values and Principles',
    link: 'https://www.ap.org/about/news-values-and-principles/',
    pages: {
      anonymity: 'https://www.ap.org/about/news-values-and-principles/telling-the-story/anonymous-sources',
      attribution: 'https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources',
    },
  },
  reuters: {
    name: 'Reuters, Handbook of Journalism',
    link: 'https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing',
    pages: {
      fairness: 'https://handbook.reuters.com/index.php?title=Freedom_from_bias',
      impartiality: 'https://handbook.reuters.com/index.php?title=Freedom_from_bias',
    },
  },
  npr: {
    name: 'NPR, Ethics Handbook',
    link: 'https://www.npr.org/ethics',
    pages: {
      anonymity: 'https://www.npr.org/about-npr/688745813/special-section-anonymous-sourcing',
      attribution: 'https://www.npr.org/about-npr/688413859/transparency',
      fairness: 'https://www.npr.org/about-npr/688177789/fairness',
    },
  },
  bbc: {
    name: 'BBC, Editorial Guidelines',
    link: 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy',
    pages: {
      fairness: 'https://www.bbc.co.uk/editorialguidelines/guidelines/fairness',
      impartiality: 'https://www.bbc.co.uk/editorialguidelines/guidelines/impartiality',
    },
  },
  spj: { name: 'Society of Professional Journalists, Code of Ethics', link: 'https://www.spj.org/spj-code-of-ethics/' },
  jti: { name: 'Journalism Trust Initiative, CEN CWA 17493:2019', link: 'https://www.jti-app.com/footer/cwa' },
}

/** The page of the guide on which it is said. */
export function linkOf({ guide, on }: GuideSays): string {
  const { link, pages } = guides[guide]
  return (on === undefined ? undefined : pages?.[on]) ?? link
}
