# The norms that we use: which version, what changed and how they are updated.

normas-titulo = Norms that we use
normas-respuesta = You use **version { $version }** of the norms, of { $fecha }.
normas-origen-incorporado = It came with the application.
normas-origen-paquete = It came in a signed pack that you installed.
normas-cambios = What changed and by which norm
normas-version = Version { $version }
normas-en-uso = In use
normas-norma = Norm
normas-fuente = Source
normas-anteriores =
    { $cuantas ->
        [one] See an earlier version
       *[other] See { $cuantas } earlier versions
    }
normas-sin-cambios-titulo = No changes noted
normas-sin-cambios = It is the first version. When another comes, you will see what changed and by which norm.
normas-actualizar = Update
normas-actualizar-que = Norms come in a signed pack. Without a connection you go on with those you have.
normas-buscar = Look for an update
normas-buscar-pista = We fetch it from { $direccion }.
normas-buscar-falta = To look for it on the internet, write below the address of who publishes it.
normas-archivo = Or open a pack that you already have
normas-archivo-pista = Choose the file. Its signature is checked before it is used.
normas-leyendo = We check the signature and the content…
normas-buscando = We look for the newest pack…
normas-instalada = Done: version { $version } is in use. Your dates are already computed with it.
normas-al-dia = You already have the newest: version { $version }. Nothing changed.
normas-sigue = You go on with version { $version }.
normas-porque = How do I know that it can be trusted?
normas-porque-firma = Each pack carries a signature. If anybody changes it, the signature no longer holds.
normas-porque-llave = It is used only if the signature is of a key that you trust. Without it, nothing changes.
normas-porque-atras = There is no going back to a pack older than the one in use.
normas-porque-datos = Looking for an update sends neither your NIT nor your dates.
normas-publicador = Who publishes
normas-publicador-que = Trust only a key that you got from that person or entity. A stranger’s could give you false dates.
normas-publicador-ninguno = Now you trust no key of your own.
normas-publicador-direccion = Address of the pack
normas-publicador-direccion-pista = It starts with https. Empty: you only open files.
normas-publicador-llave = Public key
normas-publicador-llave-pista = It has 64 characters, from 0 to 9 and from A to F. Empty: you trust none.
normas-publicador-llave-van = { $cuantos } of 64 so far.
normas-publicador-falta-llave = Write the key. Without it we cannot check the signature of what comes.
normas-publicador-guardado = Saved. Only packs signed with that key are used.
normas-publicador-quitado = Saved. You no longer trust any key of your own.
normas-enlace-sub = Version, changes and update
