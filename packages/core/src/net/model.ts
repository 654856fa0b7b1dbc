export interface Model {
  readonly name: string
}
