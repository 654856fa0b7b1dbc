import { answerReadings } from '@whence/intake'
import { loadWriter } from './load-writer.js'

// One thread that reads: the model is loaded once, then a report is written for every capture that comes.
await answerReadings(loadWriter)
