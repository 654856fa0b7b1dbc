/** Where the weights lie that this version reads with: a path below this package's `weights` folder. */
export const weightsFile = 'net-2026-11/net.weights'
