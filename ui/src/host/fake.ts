/**
 * A fictitious core, for development and for tests in a browser. It is in no production build.
 * People, companies, numbers and documents do not exist; dates are examples and follow no rule.
 *
 * `?escena=` in the address chooses a situation: `perfil`, `sesion`, `offline`, `sin_llavero`,
 * `pide_clave`, `sin_crear`; several with commas. `?idioma=` and `?tema=` choose the preferences.
 */
import type {
  CodigoLeido,
  Devolucion,
  EstadoAplicacion,
  Fallo,
  Festivo,
  GrupoObligacion,
  HitoDevolucion,
  Idioma,
  Perfil,
  Respuesta,
  Sesion,
  Tema,
  VencimientoExplicado,
} from './contract'
import { clientesFake } from './fake/clientes'
import { criteriosFake } from './fake/criterios'
import { billeteraFake } from './fake/billetera'
import { escanearFake } from './fake/escanear'
import type { Escena } from './fake/escena'
import { conMarcas, normasFake } from './fake/normas'
import type { Host } from './host'

const HOY = '2026-11-13'
const DV: Record<string, number> = { '900123456': 8, '901234567': 7, '1000000042': 3 }

const CEIBA: Perfil = {
  nombre: 'Tienda La Ceiba',
  nit: '900123456',
  dv: 8,
  tipo: 'juridica',
  responsabilidades: ['05', '07', '14', '48', '52'],
  periodicidad_iva: 'bimestral',
  obligaciones: [],
}

const LAURA: Sesion = {
  tipo: 'tercero',
  persona: 'Laura Cárdenas Ríos',
  contribuyente: {
    nombre: 'Tienda La Ceiba S.A.S.',
    nit: CEIBA.nit,
    dv: CEIBA.dv,
    tipo: CEIBA.tipo,
    responsabilidades: CEIBA.responsabilidades,
  },
}

function due(
  obligacion: string,
  periodo: string,
  vence: string | null,
  grupo: GrupoObligacion,
  formulario: string | null,
  mas: Partial<VencimientoExplicado> = {},
): VencimientoExplicado {
  const dias =
    vence === null ? null : Math.round((Date.parse(vence) - Date.parse(HOY)) / 86_400_000)
  return {
    obligacion,
    periodo,
    cuota: 1,
    cuotas: 1,
    vence,
    vence_legal: vence,
    estado: vence !== null && vence > '2027-01-31' ? 'calculado' : 'publicado',
    norma: 'DUR 1625 de 2016, art. 1.6.1.13.2 (Decreto 2229 de 2023)',
    fuente: 'Ejemplo ficticio',
    formulario,
    grupo,
    faltan_dias: dias,
    faltan_habiles: dias === null || dias < 0 ? null : Math.ceil((dias * 5) / 7),
    hecho: null,
    explicacion: { digitos: '6', dia_habil: 12, regla: null, corrimientos: [], prorroga: null },
    ...mas,
  }
}

const VENCIMIENTOS: VencimientoExplicado[] = [
  due('retencion_mensual', '2025-12', '2026-01-21', 'retencion', '350'),
  due('renta_pj', 'AG2025', '2026-05-19', 'renta', '110', { cuotas: 2 }),
  due('exogena_pj_pn', 'AG2025', '2026-05-28', 'informacion', null, {
    vence_legal: '2026-05-20',
    explicacion: {
      digitos: '56',
      dia_habil: 13,
      regla: null,
      corrimientos: [{ fecha: '2026-05-04', norma: 'Decreto de ejemplo' }],
      prorroga: {
        nueva: '2026-05-28',
        norma: 'Resolución de ejemplo',
        fuente: 'Ejemplo ficticio',
      },
    },
  }),
  due('renta_pj', 'AG2025', '2026-07-16', 'renta', '110', { cuota: 2, cuotas: 2 }),
  due('iva_bimestral', '2026-B4', '2026-09-16', 'iva', '300'),
  due('retencion_mensual', '2026-09', '2026-10-19', 'retencion', '350'),
  due('iva_bimestral', '2026-B5', '2026-11-19', 'iva', '300', { faltan_habiles: 4 }),
  due('retencion_mensual', '2026-10', '2026-11-19', 'retencion', '350', { faltan_habiles: 4 }),
  due('retencion_mensual', '2026-11', '2026-12-17', 'retencion', '350'),
  due('iva_bimestral', '2026-B6', '2027-01-20', 'iva', '300'),
  due('retencion_mensual', '2026-12', '2027-01-20', 'retencion', '350'),
  due('rub_actualizacion', '2026-Q4', '2027-02-01', 'informacion', null, {
    explicacion: {
      digitos: null,
      dia_habil: null,
      regla: 'dia_o_siguiente_habil',
      corrimientos: [],
      prorroga: null,
    },
  }),
  due('retencion_mensual', '2027-01', '2027-02-16', 'retencion', '350'),
  due('exogena_pj_pn', 'AG2026', '2027-05-13', 'informacion', null, { estado: 'por_verificar' }),
  due('renta_pj', 'AG2026', '2027-05-19', 'renta', '110', { cuotas: 2 }),
  due('renta_gc_puntos_adicionales', 'AG2026 anticipo', null, 'renta', null, {
    estado: 'por_verificar',
  }),
]

const FESTIVOS: Festivo[] = [
  { fecha: '2026-11-02', nombre: 'Todos los Santos', civico: false },
  { fecha: '2026-11-16', nombre: 'Independencia de Cartagena', civico: false },
  { fecha: '2026-12-08', nombre: 'Inmaculada Concepción', civico: false },
  { fecha: '2026-12-25', nombre: 'Navidad', civico: false },
  { fecha: '2027-01-01', nombre: 'Año Nuevo', civico: false },
  { fecha: '2027-01-11', nombre: 'Reyes Magos', civico: false },
]

const CUFE = `7c1e0a94d2b86f35a0e9c4471bd28f63e5097ab4c81d3f62097be54a1cd8f02e${'6b93d7415fa8c20e9d64b1753a0fce28'}`

const FACTURA: CodigoLeido = {
  texto: `NumFac: FE10482\nFecFac: 2026-11-12\nHorFac: 16:22:05-05:00\nNitFac: 901234567\nDocAdq: 900123456\nValFac: 268000.00\nValIva: 50920.00\nValOtroIm: 0.00\nValTolFac: 318920.00\nCUFE: ${CUFE}\nhttps://catalogo-vpfe.dian.gov.co/document/searchqr?documentkey=${CUFE}`,
  clase: 'factura',
  campos: {
    numero: 'FE10482',
    fecha: '2026-11-12',
    hora: '16:22:05-05:00',
    nit_emisor: '901234567',
    doc_adquiriente: '900123456',
    base: '268000.00',
    iva: '50920.00',
    otros: '0.00',
    total: '318920.00',
    codigo: CUFE,
    codigo_tipo: 'CUFE',
    url: `https://catalogo-vpfe.dian.gov.co/document/searchqr?documentkey=${CUFE}`,
    ambiente: 'produccion',
    abrir: `https://catalogo-vpfe.dian.gov.co/document/searchqr?documentkey=${CUFE}`,
  },
  avisos: [],
}

const SOSPECHOSA: CodigoLeido = {
  texto: 'https://catalogo-vpfe.dian.gov.co.example/document',
  clase: 'url_sospechosa',
  campos: {
    url: 'https://catalogo-vpfe.dian.gov.co.example/document',
    ambiente: 'desconocido',
    abrir: null,
  },
  avisos: [
    {
      codigo: 'host_sospechoso',
      nivel: 'peligro',
      parametros: { host: 'catalogo-vpfe.dian.gov.co.example' },
    },
  ],
}

const HITOS: HitoDevolucion[] = [
  {
    hito: 'radicada',
    situacion: 'cumplido',
    fecha: '2026-09-22',
    limite: null,
    dia: null,
    norma: null,
  },
  {
    hito: 'plazo_inadmision',
    situacion: 'cumplido',
    fecha: null,
    limite: '2026-10-14',
    dia: 15,
    norma: 'Estatuto Tributario, art. 858',
  },
  {
    hito: 'estudio',
    situacion: 'en_curso',
    fecha: null,
    limite: null,
    dia: null,
    norma: 'Estatuto Tributario, art. 857-1',
  },
  {
    hito: 'resolucion',
    situacion: 'pendiente',
    fecha: null,
    limite: '2026-12-04',
    dia: 50,
    norma: 'Estatuto Tributario, art. 855',
  },
  { hito: 'pago', situacion: 'pendiente', fecha: null, limite: null, dia: null, norma: null },
]

const EN_ESTUDIO: Devolucion = {
  radicado: 'DEMO-2026-00417',
  concepto: 'saldo_a_favor',
  origen: 'renta, año gravable 2025',
  valor: 8_640_000,
  radicada: '2026-09-22',
  termino: 'ordinario',
  plazo_habiles: 50,
  habiles_corridos: 36,
  respuesta_maxima: '2026-12-04',
  hito: 'estudio',
  terminada: false,
  vencida: false,
  hitos: HITOS,
  decision: null,
  valor_devuelto: null,
  forma_pago: 'giro',
  cuenta_terminada_en: '4021',
  dias_saltados: ['2026-10-12', '2026-11-02'],
  norma: 'Estatuto Tributario, art. 855',
  fuente: 'Ejemplo ficticio',
  estado: 'por_verificar',
  calculada_al: HOY,
}

const PAGADA: Devolucion = {
  ...EN_ESTUDIO,
  radicado: 'DEMO-2026-00102',
  origen: 'IVA, 2025 bimestre 6',
  valor: 3_120_000,
  radicada: '2026-02-10',
  habiles_corridos: 41,
  respuesta_maxima: null,
  hito: 'pago',
  terminada: true,
  hitos: [
    ...HITOS.slice(0, 2),
    {
      hito: 'resolucion',
      situacion: 'cumplido',
      fecha: '2026-04-14',
      limite: '2026-04-24',
      dia: 41,
      norma: 'Estatuto Tributario, art. 855',
    },
    {
      hito: 'pago',
      situacion: 'cumplido',
      fecha: '2026-04-21',
      limite: null,
      dia: null,
      norma: null,
    },
  ],
  decision: 'devuelve',
  valor_devuelto: 3_120_000,
}

const INADMITIDA: Devolucion = {
  ...EN_ESTUDIO,
  radicado: 'DEMO-2026-00455',
  concepto: 'pago_en_exceso',
  valor: 450_000,
  respuesta_maxima: null,
  hito: 'inadmitida',
  hitos: [
    ...HITOS.slice(0, 1),
    {
      hito: 'inadmitida',
      situacion: 'en_curso',
      fecha: '2026-10-09',
      limite: null,
      dia: 13,
      norma: 'Estatuto Tributario, art. 857',
    },
  ],
}

const DEVOLUCIONES = [EN_ESTUDIO, INADMITIDA, PAGADA]

export function createFakeHost(): Host {
  const query = new URLSearchParams(location.search)
  const escenas = (query.get('escena') ?? '').split(',')
  const has = (escena: string) => escenas.includes(escena)
  const sinBoveda = has('pide_clave') || has('sin_crear') || has('sin_llavero')

  let estado: EstadoAplicacion = {
    revision: 0,
    version: '0.1.0',
    hoy: HOY,
    demostracion: true,
    servicio: has('offline') ? 'no_disponible' : 'disponible',
    llavero: has('sin_llavero') ? 'bloqueado' : sinBoveda ? 'ausente' : 'disponible',
    boveda: has('sin_llavero')
      ? 'sin_llavero'
      : has('pide_clave')
        ? 'pide_clave'
        : has('sin_crear')
          ? 'sin_crear'
          : 'abierta_llavero',
    sesion: has('sesion') ? LAURA : null,
    perfil: has('perfil') ? CEIBA : null,
    preferencias: {
      idioma: (query.get('idioma') as Idioma | null) ?? 'es-CO',
      tema: (query.get('tema') as Tema | null) ?? 'sistema',
      servicio: null,
      recordatorios: { activos: false, dias: [30, 10, 3, 1, 0], segundo_plano: false },
      publicador: null,
    },
  }
  const oyentes = new Set<(estado: EstadoAplicacion) => void>()

  function change(cambio: Partial<EstadoAplicacion>): EstadoAplicacion {
    estado = { ...estado, ...cambio, revision: estado.revision + 1 }
    for (const oyente of oyentes) oyente(estado)
    return estado
  }

  function fail(codigo: Fallo['codigo'], parametros: Fallo['parametros'] = {}): never {
    throw { codigo, parametros } satisfies Fallo
  }

  function answer<T>(datos: T): Respuesta<T> {
    if (estado.sesion === null) fail('sin_sesion')
    return {
      datos,
      origen: 'demostracion',
      obtenida: has('offline') ? '2026-11-11T15:10:00-05:00' : `${HOY}T09:40:00-05:00`,
      guardada: has('offline'),
    }
  }

  function readNit(texto: string) {
    const digitos = texto.replaceAll(/[.\s]/g, '').replace(/-\d$/, '')
    const raro = /[^\d-]/.exec(digitos)
    if (raro) fail('nit_caracter_invalido', { caracter: raro[0] })
    if (digitos === '') fail('nit_vacio')
    if (digitos.length < 6) {
      fail('nit_corto', { digitos: String(digitos.length), minimo: '6' })
    }
    const nueve = digitos.slice(0, 9)
    return {
      nit: digitos,
      dv: DV[digitos] ?? 1,
      otra_lectura: digitos.length === 10 && nueve in DV ? { nit: nueve, dv: DV[nueve] ?? 1 } : null,
    }
  }

  const escena: Escena = { has, fail, estado: () => estado, change }
  return {
    ...criteriosFake(escena),
    ...clientesFake(escena),
    ...normasFake(escena),
    ...escanearFake(escena, FACTURA),
    ...billeteraFake(escena),
    appState: async () => estado,
    onState: async (callback) => void oyentes.add(callback),
    vencimientosList: async (consulta) => ({
      nit: readNit(consulta.nit),
      hoy: HOY,
      vencimientos: conMarcas(VENCIMIENTOS, estado.perfil !== null),
      festivos: FESTIVOS,
      avisos: consulta.periodicidad_iva
        ? ['hay_calculados']
        : ['periodicidad_iva_desconocida', 'hay_por_verificar'],
    }),
    nitRead: async (texto) => readNit(texto),
    escanearFrame: async () => (has('lee') ? [FACTURA] : []),
    escanearText: async (texto) =>
      texto.includes('example') ? SOSPECHOSA : texto.trim() === '' ? fail('texto_vacio') : FACTURA,
    escanearCufe: async (codigo) => {
      const limpio = codigo.replaceAll(/\s/g, '')
      if (!/^[0-9a-f]{96}$/i.test(limpio)) {
        fail('cufe_mal_formado', { caracteres: String(limpio.length) })
      }
      return { ...FACTURA, clase: 'documento_dian' }
    },
    cameraAllow: async () => undefined,
    cuentaSignIn: async (solicitud) => {
      if (has('offline')) fail('servicio_no_disponible')
      if (solicitud.clave !== 'Demo-2026') fail('credenciales_invalidas')
      change({ sesion: LAURA })
      return LAURA
    },
    cuentaSignOut: async () => void change({ sesion: null }),
    cuentaDemo: async () => [
      {
        tipo: 'propio',
        contribuyente: 'Laura Cárdenas Ríos',
        persona: 'Laura Cárdenas Ríos',
        nit_organizacion: null,
        tipo_documento: 'CC',
        documento: '1000000042',
        clave: 'Demo-2026',
      },
      {
        tipo: 'tercero',
        contribuyente: 'Tienda La Ceiba S.A.S.',
        persona: 'Laura Cárdenas Ríos',
        nit_organizacion: '900123456',
        tipo_documento: 'CC',
        documento: '1000000042',
        clave: 'Demo-2026',
      },
    ],
    perfilSave: async (solicitud) => {
      const { nit, dv } = readNit(solicitud.nit)
      const perfil = { ...solicitud, nit, dv }
      change({ perfil })
      return perfil
    },
    perfilDelete: async () => void change({ perfil: null }),
    bovedaCreate: async (clave) =>
      clave.length < 10
        ? fail('boveda_clave_corta', { minimo: '10' })
        : change({ boveda: 'abierta_clave' }),
    bovedaUnlock: async (clave) =>
      clave === 'ceiba de prueba' ? change({ boveda: 'abierta_clave' }) : fail('boveda_clave_errada'),
    bovedaRetry: async () => (has('sin_llavero') ? fail('llavero_bloqueado') : estado),
    devolucionesList: async () => answer({ devoluciones: DEVOLUCIONES }),
    devolucionesDetail: async (radicado) =>
      answer(DEVOLUCIONES.find((una) => una.radicado === radicado) ?? fail('no_encontrado')),
    preferenciasSave: async (preferencias) => {
      if (preferencias.servicio?.startsWith('http:')) {
        fail('direccion_invalida', { direccion: preferencias.servicio })
      }
      const { publicador } = preferencias
      if (publicador && !/^[0-9a-f]{64}$/i.test(publicador.llave)) {
        const caracteres = publicador.llave.replaceAll(/[^0-9a-f]/gi, '').length
        fail('llave_invalida', { caracteres: String(caracteres) })
      }
      if (publicador?.direccion && !publicador.direccion.startsWith('https://')) {
        fail('direccion_invalida', { direccion: publicador.direccion })
      }
      change({ preferencias })
      return preferencias
    },
    openLink: async () => undefined,
  }
}
