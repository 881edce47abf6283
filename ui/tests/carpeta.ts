/** The folder of the interface, for tests that read its files. */
import { resolve } from 'node:path'

export const ui = resolve(import.meta.dirname, '..')
