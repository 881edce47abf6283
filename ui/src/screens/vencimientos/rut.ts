/** The codes of casilla 53 in a text copied from a RUT. */

/** A line of codes and nothing else: «05, 07, 48». */
const SOLOS = /^[\s,;.]*\d{2}(?:[\s,;.]+\d{2})*[\s,;.]*$/
/** «05- Impto. renta…», «48 - Impuesto sobre las ventas - IVA», also several in a line. */
const CON_RAYA = /(?<![\d/.-])(\d{2})\s*[-–—]\s*(?=\p{L})/gu
/** «48 Impuesto sobre las ventas», at the start of a line. */
const AL_COMIENZO = /^\s*(\d{2})[.)]?\s+(?=\p{L})/gu

/** Whether each exists is for the core to say. */
export function leeResponsabilidades(texto: string): string[] {
  const codigos = new Set<string>()
  for (const linea of texto.split(/\r?\n/)) {
    const hallados = SOLOS.test(linea)
      ? linea.matchAll(/(\d{2})/g)
      : [...linea.matchAll(CON_RAYA), ...linea.matchAll(AL_COMIENZO)]
    for (const [, codigo = ''] of hallados) codigos.add(codigo)
  }
  return [...codigos].sort()
}
