export async function train(_dataFolder: string): Promise<number> {
  return 2
}
