/** Puts a text on the clipboard; false where the system does not let a page do it. */
export async function copyText(texto: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(texto)
    return true
  } catch {
    return false
  }
}
