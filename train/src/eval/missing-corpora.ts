/** Said in place of figures or weights where there is no data folder. */
export function missingCorpora(folder: string | undefined): string {
  const opening =
    folder === undefined
      ? 'No data folder was named: npm run eval -- --data FOLDER'
      : `There are no corpora in ${folder}.`
  return `${opening}

The figures are measured on public corpora, which are not part of this repository. They stand in one folder:

  polnear/      PolNeAR 1.0 (Newell, Margolin and Ruths, LREC 2018): attributions in US political news.
                Published by its authors on GitHub as networkdynamics/PolNeAR.
  nested/       Attributions inside attributions, on articles of PolNeAR, with score_nested.py.
  scu/          Sourced statements (Markkula Center for Applied Ethics, Santa Clara University), from
                GitHub, MarkkulaCenterJMEthics/llms-journ-sourcing, with score_scu.py.
  news/         Unlabelled news articles (Article-Bias-Prediction, GitHub, ramybaly/Article-Bias-Prediction);
                only training uses them.
  extraction/   Web pages with the segments that belong to the article: the evaluation data of
                trafilatura, GitHub, adbar/trafilatura.
  score_attribution.py

How the files are laid out is written in docs/accuracy.md. Nothing was done.`
}
