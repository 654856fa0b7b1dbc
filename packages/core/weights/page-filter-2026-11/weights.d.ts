/** 16,384 weights, one signed byte each, in base 64. */
export declare const WEIGHTS: string
