# Recordatorios de lo que vence.

recordatorios-titulo = Recordatorios
recordatorios-que = Los avisos llegan mientras la aplicación está abierta o en segundo plano.
recordatorios-seguro = **Lo más seguro es el calendario.** Lleva tus fechas al tuyo: avisa aunque esta aplicación esté cerrada.
recordatorios-llevar = Ir a mis fechas
recordatorios-sin-perfil = Los avisos son de un perfil guardado. Añade uno y sabremos qué recordarte.
recordatorios-activos = Avisarme de lo que vence
recordatorios-dias = Cuándo
recordatorios-sin-dias = Sin ningún día marcado no llega ningún aviso.
recordatorios-dia =
    { $dias ->
        [0] El mismo día
        [one] 1 día antes
       *[other] { $dias } días antes
    }
recordatorios-segundo-plano = Seguir en segundo plano al cerrar la ventana
recordatorios-segundo-plano-pista = La ventana se cierra y los avisos siguen llegando. Para volver, abre la aplicación otra vez.
recordatorios-probar = Probar un aviso
recordatorios-probado = Te mostramos un aviso. Si no lo ves, revisa los permisos de tu sistema.
