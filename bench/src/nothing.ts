// A process that does nothing, to measure what Node itself takes.
export {}
