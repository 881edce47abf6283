/** A picture as the core reads it: one byte of light a pixel. */

/** Integer weights of Rec. 601; alpha is left out. */
export function lumaOf(rgba: Uint8ClampedArray): Uint8Array {
  const luma = new Uint8Array(rgba.length / 4)
  for (let i = 0, j = 0; i < luma.length; i++, j += 4) {
    luma[i] = (77 * (rgba[j] ?? 0) + 150 * (rgba[j + 1] ?? 0) + 29 * (rgba[j + 2] ?? 0)) >> 8
  }
  return luma
}

/** The size to draw a frame at: never wider than `maximo`, in whole pixels. */
export function fitWidth(ancho: number, alto: number, maximo: number): [number, number] {
  const escala = Math.min(1, maximo / ancho)
  return [Math.round(ancho * escala), Math.round(alto * escala)]
}
