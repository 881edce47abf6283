/** Tags as one line that a person writes: parted by commas. */

export function leeEtiquetas(texto: string): string[] {
  const vistas = new Set<string>()
  return texto
    .split(/[,;\n]/)
    .map((una) => una.trim().replaceAll(/\s+/g, ' '))
    .filter((una) => {
      const igual = una.toLocaleLowerCase('es')
      if (una === '' || vistas.has(igual)) return false
      vistas.add(igual)
      return true
    })
}

export function escribeEtiquetas(etiquetas: readonly string[]): string {
  return etiquetas.join(', ')
}
