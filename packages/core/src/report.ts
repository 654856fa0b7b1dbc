import type { Report } from './model/report.js'
import type { Model } from './net/model.js'

type Reading = Omit<Report, 'format' | 'quoteChecks' | 'madeBy'>

/** Puts the parts together; quotation checks are empty until something makes them. */
export function makeReport(reading: Reading, model: Model): Report {
  return {
    format: 'whence-report/1',
    ...reading,
    quoteChecks: [],
    madeBy: { version: '0.1.0', model: model.name, tables: '2026-11' },
  }
}
