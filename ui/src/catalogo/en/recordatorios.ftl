# Reminders of what falls due.

recordatorios-titulo = Reminders
recordatorios-que = Notices come while the application is open or in the background.
recordatorios-seguro = **The calendar is the sure way.** Take your dates to yours: it tells you even when this application is closed.
recordatorios-llevar = Go to my dates
recordatorios-sin-perfil = Notices are of a kept profile. Add one and we will know what to remind you of.
recordatorios-activos = Tell me what falls due
recordatorios-dias = When
recordatorios-sin-dias = With no day marked, no notice comes.
recordatorios-dia =
    { $dias ->
        [0] The same day
        [one] 1 day before
       *[other] { $dias } days before
    }
recordatorios-segundo-plano = Go on in the background when the window closes
recordatorios-segundo-plano-pista = The window closes and notices go on coming. To come back, open the application again.
recordatorios-probar = Try a notice
recordatorios-probado = We showed you a notice. If you do not see it, check the permissions of your system.
