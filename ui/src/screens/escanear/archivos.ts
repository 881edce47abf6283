/** The files that a person brought, also inside folders that were dropped. Never a path of the disk. */

/** What systems leave in folders. */
const DE_SISTEMA = /^(?:\.|Thumbs\.db$|desktop\.ini$|__MACOSX$)/i

/** With its folder, where the person chose one. */
export function nombreDe(archivo: File): string {
  return archivo.webkitRelativePath || archivo.name
}

/** Files of a folder, in order, without those of the system. */
export function filesOf(lista: Iterable<File>): File[] {
  return [...lista]
    .filter((uno) => !nombreDe(uno).split('/').some((parte) => DE_SISTEMA.test(parte)))
    .sort((uno, otro) => nombreDe(uno).localeCompare(nombreDe(otro), 'es', { numeric: true }))
}

/** Everything that was dropped, folders opened. The list of what came must be read at once. */
export async function filesDropped(traido: DataTransfer): Promise<File[]> {
  const entradas = [...traido.items]
    .filter((uno) => uno.kind === 'file')
    .map((uno) => ({ entrada: uno.webkitGetAsEntry?.() ?? null, archivo: uno.getAsFile() }))
  const archivos: File[] = []
  for (const { entrada, archivo } of entradas) {
    if (entrada?.isDirectory) await walk(entrada as FileSystemDirectoryEntry, archivos)
    else if (archivo) archivos.push(archivo)
  }
  return archivos
}

async function walk(carpeta: FileSystemDirectoryEntry, archivos: File[]): Promise<void> {
  const lector = carpeta.createReader()
  for (;;) {
    // A reader gives a hundred at a time, and nothing when it is done.
    const tanda = await new Promise<FileSystemEntry[]>((bien, mal) => lector.readEntries(bien, mal))
    if (tanda.length === 0) return
    for (const entrada of tanda.sort((una, otra) => una.name.localeCompare(otra.name, 'es', { numeric: true }))) {
      if (DE_SISTEMA.test(entrada.name)) continue
      if (entrada.isDirectory) await walk(entrada as FileSystemDirectoryEntry, archivos)
      else {
        archivos.push(
          await new Promise<File>((bien, mal) => (entrada as FileSystemFileEntry).file(bien, mal)),
        )
      }
    }
  }
}

/** Text on the clipboard that is a document and not that of a code. */
export function isXml(texto: string): boolean {
  return /^\s*<(?:\?xml|[A-Za-z][\w.-]*[:\s>])/.test(texto)
}

/** A picture or a text, whatever the clipboard lets a page see. */
export async function readClipboard(): Promise<{ archivos: File[]; texto: string }> {
  try {
    const archivos: File[] = []
    for (const uno of await navigator.clipboard.read()) {
      const tipo = uno.types.find((una) => una.startsWith('image/'))
      if (tipo) archivos.push(new File([await uno.getType(tipo)], `portapapeles.${tipo.slice(6)}`))
    }
    if (archivos.length > 0) return { archivos, texto: '' }
  } catch {
    // Pictures are not for this page: text may be.
  }
  return { archivos: [], texto: await navigator.clipboard.readText() }
}
