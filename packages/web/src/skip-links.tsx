/** The first stop of the Tab key in a reading. */
export function SkipLinks() {
  return (
    <p class="skip">
      <a href="#text">To the article</a> <a href="#in-short">To what it rests on</a>
    </p>
  )
}
