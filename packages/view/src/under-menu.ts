/** So much at the top of the window, in pixels, lies under the small menu. */
export const underMenu = 48
