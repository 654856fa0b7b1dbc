import type { Level } from '../model/report.js'

/** How a level is told beside colour. */
export const levelSigns: Readonly<Record<Level, string>> = { note: '▹', warning: '△', problem: '▲' }
