/**
 * A typed amount as whole pesos: null when nothing was typed, undefined when it cannot be read.
 * Dots, commas and spaces part thousands; a `$` and cents of zero are let be.
 */
export function leePesos(texto: string): number | null | undefined {
  const limpio = texto.replaceAll(/[\s$]/g, '')
  if (limpio === '') return null
  const sinCentavos = limpio.replace(/[.,]00?$/, '')
  if (!/^\d+(?:\.\d{3})*$|^\d+(?:,\d{3})*$/.test(sinCentavos)) return undefined
  const cifras = sinCentavos.replaceAll(/[.,]/g, '')
  return cifras.length > 15 ? undefined : Number(cifras)
}
