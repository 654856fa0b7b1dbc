export {
  type AddressPolicy,
  type Connector,
  type FetchLimits,
  type FetchOptions,
  fetchLimits,
  fetchPage,
  type Resolver,
  type Target,
} from './fetch-page.js'
export { IntakeError, type IntakeFault, printable, shown } from './intake-error.js'
export { inputLimit } from './limits.js'
export { isFolder, type ListedInput, listInputs } from './list-inputs.js'
export { loadModel } from './load-model.js'
export { takeFile } from './take-file.js'
export { takeStream } from './take-stream.js'
export { answerReadings } from './threads/answer-readings.js'
export { openWorkers, type WorkerLimits, type WorkerOptions, workerLimits } from './threads/open-workers.js'
export { type Reader, ReadFault, type ReadFaultKind } from './threads/reader.js'
