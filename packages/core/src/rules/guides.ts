/** A published guide of a newsroom or a profession. */
export interface Guide {
  readonly name: string
  readonly link: string
}

export type GuideId = 'ap' | 'reuters' | 'npr' | 'bbc' | 'spj' | 'jti'

export const guides: Readonly<Record<GuideId, Guide>> = {
  ap: {
    name: 'Associated Press, News Values and Principles',
    link: 'https://www.ap.org/about/news-values-and-principles/',
  },
  reuters: {
    name: 'Reuters, Handbook of Journalism',
    link: 'https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing',
  },
  npr: { name: 'NPR, Ethics Handbook', link: 'https://www.npr.org/ethics' },
  bbc: { name: 'BBC, Editorial Guidelines', link: 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy' },
  spj: { name: 'Society of Professional Journalists, Code of Ethics', link: 'https://www.spj.org/ethicscode.asp' },
  jti: {
    name: 'Journalism Trust Initiative, CEN CWA 17493:2019',
    link: 'https://www.cencenelec.eu/media/CEN-CENELEC/CWAs/RI/cwa17493_2019.pdf',
  },
}
