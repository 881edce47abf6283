/** Fictitious answers of «¿Debo…?» and of «Si llego tarde». */
import type { Host } from '../host'
import type { Escena } from './escena'

type Parte = Pick<
  Host,
  | 'criteriosCatalog'
  | 'criteriosEvaluate'
  | 'moraRules'
  | 'moraSancion'
  | 'moraIntereses'
  | 'moraSaveTasas'
>

export function criteriosFake({ fail }: Escena): Parte {
  return {
    criteriosCatalog: async () => [],
    criteriosEvaluate: async () => fail('interno'),
    moraRules: async () => fail('interno'),
    moraSancion: async () => fail('interno'),
    moraIntereses: async () => fail('interno'),
    moraSaveTasas: async () => fail('interno'),
  }
}
