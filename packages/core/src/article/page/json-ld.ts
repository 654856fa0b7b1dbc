export interface LinkedData {
  readonly headline?: string
  readonly authors: readonly string[]
  readonly published?: string
  readonly outlet?: string
  readonly language?: string
}

const ARTICLE_TYPE = /Article|BlogPosting|Report$|LiveBlog|Reportage|Opinion|^Review$/

/** What the page's JSON-LD says of the article; scripts that are no JSON are passed over. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const articles: Record<string, unknown>[] = []
  const byId = new Map<string, Record<string, unknown>>()
  for (const script of scripts) {
    let data: unknown
    try {
      data = JSON.parse(script.trim().replace(/^<!--|-->$/g, ''))
    } catch {
      continue
    }
    for (const node of nodesOf(data)) {
      if (typeof node['@id'] === 'string' && node.name !== undefined) byId.set(node['@id'], node)
      if (typesOf(node).some((type) => ARTICLE_TYPE.test(type))) articles.push(node)
    }
  }
  const article = articles.find((node) => node.headline !== undefined) ?? articles[0]
  if (article === undefined) return { authors: [] }
  const resolve = (value: unknown) =>
    isRecord(value) && typeof value['@id'] === 'string' && value.name === undefined ? byId.get(value['@id']) : value
  const headline = stringOf(article.headline) ?? stringOf(article.name)
  const published = stringOf(article.datePublished) ?? stringOf(article.dateCreated)
  const outlet = nameOf(resolve(firstOf(article.publisher))) ?? nameOf(resolve(firstOf(article.sourceOrganization)))
  const language = stringOf(article.inLanguage)
  return {
    ...(headline === undefined ? {} : { headline }),
    authors: listOf(article.author ?? article.creator)
      .map((author) => nameOf(resolve(author)))
      .filter((name) => name !== undefined),
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(language === undefined ? {} : { language }),
  }
}

/** The records of a document: itself, those of a list, of `@graph`, of `mainEntity`. At most 2,000, six levels down. */
function nodesOf(data: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = []
  const visit = (value: unknown, depth: number) => {
    if (depth > 6 || found.length >= 2000) return
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1)
    } else if (isRecord(value)) {
      found.push(value)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher']) {
        if (typeof value[key] === 'object') visit(value[key], depth + 1)
      }
    }
  }
  visit(data, 0)
  return found
}

function typesOf(node: Record<string, unknown>): string[] {
  return listOf(node['@type']).filter((type) => typeof type === 'string')
}

function listOf(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value
}

function nameOf(value: unknown): string | undefined {
  if (isRecord(value)) return stringOf(firstOf(value.name))
  return stringOf(value)
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, 2000) : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
