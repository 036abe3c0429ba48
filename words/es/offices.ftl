# Listas y administración, en español.

## En quién confía la casa

offices-now = De confianza ahora
offices-radar = Radar por Estado
offices-versions = Versiones
offices-bring = Traer listas
offices-proposals = Propuestas
offices-proposal = Propuesta
offices-state-of = Confianza en { $state }
offices-version = Versión { $serial }
offices-version-short = Versión
offices-lists = Listas
offices-list = Lista
offices-list-master-list = Lista maestra
offices-list-national-decision = Decisión de la autoridad
offices-list-revocation-list = Lista de certificados revocados
offices-list-deviation-list = Lista de errores conocidos
offices-list-of = { $kind }, { $state }, firmada: { $date }
offices-issuer = Estado
offices-age = Edad
offices-age-fresh = { $count ->
    [one] traída hace { $count } día
   *[other] traída hace { $count } días
}
offices-age-days = { $count ->
    [one] más de 3 días hábiles ({ $count } día)
   *[other] más de 3 días hábiles ({ $count } días)
}
offices-age-weeks = { $count ->
    [one] más de 4 semanas ({ $count } día)
   *[other] más de 4 semanas ({ $count } días)
}
offices-age-today = traída hoy
offices-age-overdue = la siguiente está atrasada
offices-age-none = no envejece
offices-seen = Traída por última vez
offices-signed = Firmada
offices-due = Siguiente prevista
offices-count = Entradas
offices-words = Decidido
offices-fingerprint = Huella
offices-all-fresh = Todas las listas son bastante recientes.
offices-weeks = { $count ->
    [one] { $count } lista tiene más de cuatro semanas: demasiado para todos.
   *[other] { $count } listas tienen más de cuatro semanas: demasiado para todos.
}
offices-days = { $count ->
    [one] { $count } lista no se ha traído en más de tres días hábiles.
   *[other] { $count } listas no se han traído en más de tres días hábiles.
}
offices-overdue = { $count ->
    [one] { $count } lista de certificados revocados debería haberse sustituido.
   *[other] { $count } listas de certificados revocados deberían haberse sustituido.
}
offices-holds = Claves: { $keys }. Certificados: { $certificates }. Versión: { $serial }.
offices-specimen = Son listas de demostración. Nunca sirven en una frontera.
offices-no-lists = Todavía no se confía en nada.
    .hint = Quien lleva las listas de confianza trae la primera, y una segunda persona la aprueba.
offices-package = Llevar todo el almacén (trust.bin)

## Radar

offices-state = Estado
offices-radar-look = { $count ->
    [one] { $count } asunto urgente
   *[other] { $count } asuntos, algunos urgentes
}
offices-radar-unknown = { $count ->
    [one] { $count } asunto que conviene saber
   *[other] { $count } asuntos que conviene saber
}
offices-radar-clear = nada que decir
offices-do = Primero que hacer
offices-keys = Claves
offices-certificates = Certificados
offices-until = Válido hasta
offices-vouchers = Avalado por
offices-missing = Estados de los que no se tiene nada
offices-said = Lo que hay que decir
offices-held = Lo que se tiene

## Versiones y diferencias

offices-since = Desde
offices-by = Incorporada por
offices-founded = quien fundó el registro
offices-way = Cómo
offices-by-two = aprobada por una segunda persona
offices-by-one = sigue a una lista aceptada
offices-changed = Lo que cambió
offices-origin = De dónde viene
offices-show-proposal = Mostrar la propuesta
offices-as-inspections = Como la nombran las inspecciones
offices-no-difference = Nada difiere: consta que alguien miró.
offices-grounds = Hacen falta dos personas, porque:
offices-ground-new-anchor = se confía en una clave en la que no se confiaba
offices-ground-new-list-signer = no se había aceptado ninguna lista de este firmante
offices-ground-unsigned = nadie lo firmó
offices-ground-whole-store = sustituye todo el almacén
offices-ground-not-newer = una lista sustituye a otra igual de reciente o más
offices-ground-removed = algo deja de ser de confianza o de tenerse
offices-ground-revocation-taken-back = un certificado revocado ya no está en la lista
offices-certificates-added = { $count ->
    [one] { $count } certificado nuevo
   *[other] { $count } certificados nuevos
}
offices-certificates-removed = { $count ->
    [one] { $count } certificado ya no está
   *[other] { $count } certificados ya no están
}
offices-states-added = { $count ->
    [one] { $count } Estado del que no se tenía nada
   *[other] { $count } Estados de los que no se tenía nada
}
offices-states-removed = { $count ->
    [one] { $count } Estado del que ya no se tiene nada
   *[other] { $count } Estados de los que ya no se tiene nada
}
offices-keys-removed = { $count ->
    [one] Ya no se confía en { $count } clave
   *[other] Ya no se confía en { $count } claves
}
offices-lists-added = { $count ->
    [one] { $count } lista nueva
   *[other] { $count } listas nuevas
}
offices-lists-removed = { $count ->
    [one] { $count } lista sustituida o retirada
   *[other] { $count } listas sustituidas o retiradas
}
offices-seal-signers-added = { $count ->
    [one] { $count } firmante de sellos nuevo
   *[other] { $count } firmantes de sellos nuevos
}
offices-seal-signers-removed = { $count ->
    [one] { $count } firmante de sellos ya no está
   *[other] { $count } firmantes de sellos ya no están
}
offices-odd = Llamativo
offices-odd-list-signer-purpose-not-critical = El uso del firmante no está marcado como crítico.
offices-odd-list-signer-not-valid-at-signing = El firmante no era válido al firmar.
offices-odd-list-signer-expired = El certificado del firmante ha caducado.
offices-odd-list-root-expired = La raíz del firmante ha caducado.
offices-odd-list-signer-not-verified = No se pudo verificar al firmante.
offices-key = Clave
offices-key-new = clave nueva
offices-certificate-root = certificado raíz
offices-certificate-link = certificado de enlace

## Lo que cambia

offices-effect = Lo que cambiaría
offices-effect-note = Los pasos abiertos o guardados se comprueban con ambos almacenes, y nada se registra.
offices-effect-ask = Comprobar en los pasos
offices-effect-busy = Comprobando …
offices-effect-none = Ningún paso abierto o guardado tiene un documento de estos Estados.
offices-turn-same = { $count ->
    [one] { $count } paso sigue: { $outcome }
   *[other] { $count } pasos siguen: { $outcome }
}
offices-turn = { $count ->
    [one] { $count } paso: { $before } antes, { $after } después
   *[other] { $count } pasos: { $before } antes, { $after } después
}
offices-effect-left = { $count ->
    [one] { $count } paso más no se comprobó.
   *[other] { $count } pasos más no se comprobaron.
}
offices-outcome-all-clear = nada encontrado
offices-outcome-failed = hay que mirar
offices-outcome-undetermined = sin determinar
offices-outcome-incomplete = no se comprobó todo

## Traer listas

offices-drop = Suelte aquí listas o un paquete
    .hint = Listas maestras, de revocación, de errores conocidos, certificados, archivos de directorio o un trust.bin. Nada se incorpora antes de que lo vea.
offices-special = Lo que no es la regla
offices-how-decision = Decisión de la autoridad
offices-how-decision-note = Las palabras con las que la autoridad confía en lo que nadie firmó. Se guardan.
offices-how-older = Una lista puede sustituir a otra más reciente
offices-how-keep = Conservar los certificados que la lista más reciente ya no tiene
offices-how-signer = Raíz de un primer firmante
offices-look-again = Mirar otra vez
offices-answer = Lo que cambiarían
offices-looking = El servidor las mira.
offices-nothing-brought = Todavía no se trajo nada. La diferencia se muestra primero aquí.
offices-only-shown = Solo se muestra: todavía no se incorporó nada.
offices-take-in = Incorporar
offices-propose = Proponer a una segunda persona
offices-brought-applied = Incorporada. La casa confía en ello desde ahora.
offices-brought-proposed = Propuesto. Espera a una segunda persona, siete días como máximo.

## Dos personas

offices-matter = Asunto
offices-matter-anchor = Una clave nueva de confianza
offices-matter-list-signer = Un firmante de listas nuevo
offices-matter-unsigned-import = Listas que nadie firmó
offices-matter-removal = Algo deja de ser de confianza
offices-matter-role = Un rol o credenciales nuevas
offices-matter-reset = Credenciales nuevas
offices-matter-policy = Una regla de comprobación
offices-matter-retention = Plazo de conservación
offices-proposal-open = espera a una segunda persona
offices-proposal-approved = aprobado
offices-proposal-refused = rechazado
offices-proposal-withdrawn = retirado
offices-proposal-expired = plazo vencido
offices-proposed-by = Propuesto por
offices-proposed = Propuesto
offices-waits-until = Espera hasta
offices-digest = Su contenido
offices-no-proposals = Nada espera a una segunda persona.
    .hint = Lo que requiere dos personas aparece aquí cuando alguien lo propone.
offices-decision = Decisión
offices-role-given = { $number } recibe el rol: { $role }
offices-role-taken = { $number } pierde el rol: { $role }
offices-reset-proposed = { $number } recibe credenciales nuevas: se retiran todas las anteriores y puede darse un enlace nuevo.
offices-content-gone = Su contenido ya no se muestra.
offices-settled-approved = Aprobado por una segunda persona, y hecho.
offices-settled-refused = Rechazado. Puede proponerse de nuevo.
offices-refused-because = Motivo indicado: { $reason }.
offices-settled-withdrawn = Retirado por quien lo propuso.
offices-settled-expired = Pasaron siete días sin una segunda persona. Puede proponerse de nuevo.
offices-hinder-own = Usted lo propuso. Lo aprueba otra persona, y nadie que le sustituya.
offices-hinder-concerned = Esto concierne a su propia cuenta. Decide otra persona.
offices-hinder-right = Su rol le permite leerlo; otros lo aprueban.
offices-hinder-not-taken = Ya no puede incorporarse como se propuso.
offices-approve = Aprobar
offices-approve-key = Lea primero lo que cambia. Su llave de acceso confirma exactamente esta diferencia.
offices-approve-plain = Léalo primero. Se hace con su aprobación, y consta su número.
offices-approve-sure = ¿Leyó lo que cambia?
offices-approve-yes = Sí, aprobar
offices-refuse = Rechazar
offices-reason = Motivo
offices-reason-not-needed = no es necesario
offices-reason-not-verified = su procedencia no está comprobada
offices-reason-wrong-content = contenido incorrecto
offices-reason-ask-first = hay que hablarlo antes
offices-withdraw = Retirar
offices-withdraw-sure = ¿Retirar esta propuesta?
offices-nobody = nadie
offices-you = usted ({ $number })
offices-other = otra persona

## Personas

offices-people = Personas
offices-one-people = Cuenta
offices-one-proposals = Propuesta
offices-one-devices = Dispositivo
offices-one-accesses = Quién vio qué
offices-one-rates = Tasas
offices-no-people = Todavía no hay cuentas.
offices-account-there = puede entrar
offices-account-waits = necesita un enlace para empezar
offices-account-left = se fue
offices-roles-held = Roles
offices-posts = Puestos
offices-passkeys = Llaves de acceso
offices-deputies = Suplentes
offices-made = Creación
offices-made-created = por el administrador
offices-made-founded = con el registro
offices-made-refounded = otra vez, en la máquina
offices-linked = Vinculada al proveedor
offices-yes = sí
offices-no = no
offices-none = ninguno
offices-new-number = Número de servicio nuevo
offices-create = Crear una cuenta
offices-link-title = El enlace de { $number }
offices-link-note = Se muestra esta única vez, sirve una vez y acaba en 24 horas. Entréguelo en persona.
offices-posts-note = Cada cual actúa solo en los puestos a los que está destinado.
offices-other-posts = Otros puestos
offices-save-posts = Fijar los puestos
offices-role = Rol
offices-role-note = Un rol lo dan y lo quitan dos personas: una lo propone aquí, un jefe lo aprueba.
offices-propose-give = Proponer darlo
offices-propose-take = Proponer quitarlo
offices-credentials = Empezar y marcharse
offices-credentials-note = Las credenciales nuevas de quien decide sobre viajeros requieren dos personas.
offices-invite = Dar un enlace
offices-reset = Credenciales nuevas
offices-reset-sure = ¿Retirar todas las credenciales?
offices-leave = Se fue
offices-leave-sure = Esto termina todo de una vez y no puede deshacerse.
offices-revoke = Revocar
offices-revoke-key-sure = Esta llave no vuelve nunca.

## Dispositivos

offices-devices = Dispositivos
offices-device = Dispositivo
offices-kind = Tipo
offices-kind-swipe-reader = lector de banda
offices-kind-page-scanner = escáner de páginas
offices-kind-chip-reader = lector de chip
offices-kind-camera = cámara
offices-kind-gate = puerta
offices-kind-folder = carpeta vigilada
offices-token = Credencial
offices-token-good = vigente
offices-token-soon = acaba en dos semanas
offices-token-over = plazo vencido
offices-token-revoked = revocado
offices-heard = Última señal
offices-not-heard = no desde que arrancó el servidor
offices-do-something = Acciones
offices-revoke-sure = { $name } será rechazado desde su próxima petición.
offices-token-title = La credencial de { $name }
offices-token-note = Se muestra esta única vez. Introdúzcala en el dispositivo; el registro solo guarda su huella.
offices-no-devices = Ningún dispositivo tiene credencial todavía.
    .hint = Registre uno abajo; su credencial se muestra una vez.
offices-register = Un dispositivo nuevo
offices-register-note = Entrega pruebas y no lee nada.
offices-device-name = Nombre
offices-device-name-note = Letras minúsculas, cifras y guiones, como swipe-3.
offices-device-desk = Mostrador, si tiene uno
offices-lasts = Duración
offices-lasts-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
offices-register-do = Registrar

## Quién vio qué

offices-accesses = Quién vio qué
offices-access-note = Cada consulta aquí también queda registrada y figura en la lista.
offices-when = Cuándo
offices-by-right = Por el derecho
offices-purpose = Para qué
offices-purpose-inspection = inspección
offices-purpose-audit = auditoría
offices-of-what = De qué
offices-of-only = Solo { $id }
offices-of-all = Todo otra vez
offices-contact-number = Número de un paso
offices-from = Desde
offices-to = Hasta
offices-everybody = todos
offices-look = Mirar
offices-no-accesses = Nadie vio nada así.

## Tasas

offices-rates = Tasas por Estado
offices-rates-withheld = Un número se muestra solo si es cero, o al menos { $least }. Los demás se callan, y también lo que los delataría.
offices-rates-note = Miden las comprobaciones y las listas, nunca a los viajeros. Si muchos estaban en orden, la comprobación falla.
offices-withheld = no se muestra
offices-month = Mes, en UTC
offices-all-documents = todos los documentos
offices-came-to = Resultado de una comprobación
offices-check = Comprobación
offices-referred = Enviados a la segunda línea
offices-assessed = Valorados
offices-in-order = En orden
offices-all-posts = Todos los puestos
offices-no-rates = Nada puede mostrarse de este mes.
    .hint = Ningún Estado tuvo { $least } documentos, o no se comprobó ninguno. Elija otro mes.

## La cuenta propia

offices-may-do = Usted puede
offices-scope-own = lo propio
offices-scope-post = sus puestos
offices-scope-all = todo
offices-own-passkey = Sus llaves de acceso
offices-own-passkey-none = Aún no tiene ninguna. Cree una aquí: con ella se confirman los actos graves.
offices-own-revoke-sure = Esta llave no vuelve nunca, y su sesión se cierra en todas partes.
offices-own-passkey-note = Los actos graves se confirman con una llave de acceso. Solo usted añade una a su cuenta.
offices-own-passkey-add = Crear una llave de acceso
offices-own-passkey-done = Hecho: desde ahora le da entrada y confirma.
offices-own-password = Contraseña
offices-own-password-note = Le da entrada junto con un código. Quien entra con una llave de acceso no la necesita.
offices-own-password-field = Otra contraseña, de doce caracteres como mínimo
offices-own-password-set = Cambiar la contraseña
offices-own-password-done = La contraseña está cambiada.
offices-own-pin = PIN
offices-own-pin-note = Con él vuelve al mostrador en un turno que comenzó con su llave de acceso.
offices-own-pin-field = De cuatro a ocho cifras
offices-own-pin-set = Fijar el PIN
offices-own-pin-done = El PIN está fijado.
offices-own-badge = Tarjeta
offices-own-badge-note = Sirve como el PIN. Una tarjeta nueva sustituye a la anterior.
offices-own-badge-make = Crear una tarjeta
offices-own-badge-title = Su tarjeta
offices-own-badge-once = Se muestra esta única vez: imprímala, o grábela en su tarjeta física. El registro solo guarda su huella.
offices-own-sessions = Sus sesiones
offices-own-sessions-note = Para un mostrador que dejó abierto, o si algo le parece extraño: su turno acaba al momento en todos los mostradores.
offices-own-sessions-end = Cerrar sesión en todas partes
offices-own-sessions-sure = También se cierra aquí.
offices-deputy = Quién le sustituye
offices-deputy-note = Tiene sus roles en sus puestos hasta que acabe el plazo: 31 días como máximo.
offices-deputy-days = Por cuántos días
offices-deputy-name = Nombrar
offices-deputy-done = Desde ahora { $number } le sustituye.
offices-deputy-end = Terminar
offices-deputy-end-sure = Deja de sustituir desde ahora.

## Lo que alguien puede hacer

offices-may-open-contact = comenzar un paso
offices-may-add-evidence = añadir pruebas
offices-may-see-contact = ver un paso
offices-may-observe = decir lo que se vio
offices-may-assess-suspicion = dar una primera impresión
offices-may-assess-finding = valorar una constatación
offices-may-assess-opinion = dar un dictamen
offices-may-refer = enviar a la segunda línea
offices-may-close-referral = devolver de la segunda línea
offices-may-correct = corregir lo registrado
offices-may-merge = unir pasos
offices-may-split = separar pasos
offices-may-hand-over-contacts = traspasar un paso
offices-may-run-again = repetir las comprobaciones
offices-may-close-contact = terminar un paso
offices-may-admit = dejar pasar
offices-may-admit-by-derogation = dejar pasar por excepción
offices-may-refuse = denegar la entrada
offices-may-keep-from-leaving = impedir la salida
offices-may-seize = retener un documento
offices-may-return-to-carrier = devolver al transportista
offices-may-hand-over = entregar a otra autoridad
offices-may-protect = dejar ir a protección
offices-may-withdrew = registrar que alguien se retiró
offices-may-interview-safeguards = preguntar en privado
offices-may-read-safeguards = leer lo dicho en privado
offices-may-watch-lanes = vigilar las filas
offices-may-relax-checks = flexibilizar comprobaciones por un tiempo
offices-may-keep-post-log = llevar el diario de un puesto
offices-may-see-rates = ver las tasas
offices-may-see-trust = ver en quién confía la casa
offices-may-see-ledger-state = ver el estado del registro
offices-may-see-access-log = leer quién vio qué
offices-may-import-routine-list = incorporar listas que siguen a otras
offices-may-propose-anchor = proponer una clave nueva
offices-may-propose-list-signer = proponer un firmante de listas
offices-may-propose-unsigned-import = proponer listas sin firma
offices-may-propose-removal = proponer retirar una confianza
offices-may-propose-role = proponer un rol
offices-may-propose-policy = proponer una regla de comprobación
offices-may-propose-retention = proponer un plazo de conservación
offices-may-approve-anchor = aprobar una clave nueva
offices-may-approve-list-signer = aprobar un firmante de listas
offices-may-approve-unsigned-import = aprobar listas sin firma
offices-may-approve-removal = aprobar retirar una confianza
offices-may-approve-role = aprobar un rol
offices-may-approve-policy = aprobar una regla de comprobación
offices-may-approve-retention = aprobar un plazo de conservación
offices-may-manage-accounts = llevar las cuentas
offices-may-manage-posts = destinar personas a puestos
offices-may-manage-device-tokens = dar credenciales a los dispositivos
offices-may-manage-own-passkeys = llevar sus propias llaves de acceso
offices-may-name-deputy = nombrar quién sustituye

## Roles

offices-roles = Lo que pueden los roles
offices-role-may = ¿Qué puede este rol? { $role }
offices-may-what = Para
offices-reach-own = propio
offices-reach-post = puestos
offices-reach-all = todo
offices-reach-not = –
offices-reach-never = nunca
offices-reach-long-own = Puede, en lo propio
offices-reach-long-post = Puede, en sus puestos
offices-reach-long-all = Puede, en todas partes
offices-reach-note = La autoridad puede cambiar un guion en un archivo; «nunca» no lo cambia ninguno.
offices-two = Dos personas
offices-two-note = Uno propone y otro aprueba: nunca la misma persona, ni quien la sustituye.
offices-approved-at-most = lo aprueba como máximo: { $roles }
offices-apart = Nunca junto con
offices-apart-note = Nadie tiene estos roles junto con este.
offices-never = Nunca, diga lo que diga un archivo
offices-rule-administrator-apart = El administrador no ve nada de un viajero, no actúa sobre ninguno ni decide en quién se confía.
offices-rule-auditor-only-looks = El auditor lee quién vio qué, las tasas y el estado del registro; nunca un paso, y no decide nada.
offices-rule-no-content = Quien lleva listas de confianza, o forma, no necesita contenido de ningún viajero.
offices-rule-safeguards-of-protection = Solo protección pregunta en privado, y solo ella lo lee.
offices-rule-protection-does-not-decide = Protección ve un paso y deja ir a protección, y no decide nada más.
offices-rule-first-line-suspects = La primera línea da una primera impresión; constatar y dictaminar es de quien examinó.
offices-rule-access-log-of-auditor = Quién vio qué lo lee solo el auditor.
offices-rule-approver = Otros lo aprueban como máximo.

## El registro

offices-ledger = El registro
offices-ledger-whole = El registro es lo que se firmó.
offices-ledger-fault = El registro no es lo que se firmó.
    .hint = No cambie nada, avise a quien lleva esta máquina y compare con lo anotado en otro lugar.
offices-ledger-unlooked = El servidor no ha mirado todavía desde que arrancó.
offices-looked = Miró:
offices-ledger-holds = Lo que contiene
offices-events = Hechos registrados
offices-events-signed = de ellos firmados
offices-events-after = desde entonces
offices-checkpoint = Lo último firmado
offices-checkpoint-note = Anótelo en otro lugar: un registro que sea menor o distinto de esto fue cambiado.
offices-no-checkpoint = Todavía no se firmó nada.
offices-record-name = Nombre del registro
offices-root = Huella de todo
offices-signatures = Firmado por

## Lo que se guarda

offices-retention = Lo que se guarda
offices-class = Registros
offices-class-inspection = Pasos y comprobaciones
offices-class-fresh = Pruebas de contactos sin terminar
offices-class-evidence = Pruebas
offices-class-access = Quién vio qué
offices-class-post = Diario y órdenes del puesto
offices-class-people = Cuentas
offices-class-proposal = Propuestas
offices-class-erasure = Borrados
offices-class-node = De la máquina
offices-class-drop = Dicho en privado, sellado
offices-class-trust = En quién confió la casa
offices-class-rule = Reglas de la casa
offices-kept = Guardados
offices-term = Plazo
offices-clock-begun = { $count ->
    [one] { $count } mes desde el inicio
   *[other] { $count } meses desde el inicio
}
offices-clock-contact-end = { $count ->
    [one] { $count } mes desde el fin del paso
   *[other] { $count } meses desde el fin del paso
}
offices-undeclared = nadie lo declaró
offices-end = Después
offices-end-erase = se borra
offices-end-archive = pasa al archivo
offices-end-evidence = se borra, y en el acto si nada se encontró
offices-next-end = Primer vencimiento
offices-kept-good = dentro de plazo
offices-kept-due = { $count ->
    [one] { $count } vencido
   *[other] { $count } vencidos
}
offices-kept-overdue = { $count ->
    [one] { $count } guardado un mes de más
   *[other] { $count } guardados un mes de más
}
offices-retention-good = Nada se guarda más de lo permitido.
offices-retention-overdue = { $count ->
    [one] { $count } registro se guarda un mes más de lo permitido.
   *[other] { $count } registros se guardan un mes más de lo permitido.
}
offices-retention-do = Quien lleva esta máquina borra lo vencido: spartel erasure due.
offices-erasures = Últimos borrados
offices-erasures-note = Las pruebas que se van al final de un paso, sin hallazgo, no figuran aquí.
offices-ground = Motivo
offices-records = Registros
offices-no-erasures = Todavía no se borró nada.
    .hint = Lo que vence lo borra quien lleva esta máquina, y entonces aparece aquí.

offices-rules = Cómo comprueban los puestos
offices-rules-note = Nadie elige para un solo viajero: un puesto comprueba según su regla. Una persona la propone y un jefe la aprueba.
offices-post = Puesto
offices-posts-all = Todos los puestos sin regla propia
offices-checks-by = Comprueba con
offices-rule-since = Desde
offices-rule-none = sin regla: como propone el programa
offices-no-posts = Nadie está destinado aún en ningún puesto.
    .hint = Diga en la página de una persona dónde está destinada.
offices-propose-rule = Proponer otra regla
offices-propose-rule-note = Todos estos perfiles preguntan a las listas de documentos perdidos y robados.
offices-profile-desk = Lector con luz blanca, infrarroja y ultravioleta
offices-profile-desk-visible = Lector solo con luz blanca
offices-profile-stationary = Inspección fija, se exige todo (TR-03135)
offices-profile-self-service = Autoservicio, se exige todo (TR-03135)
offices-profile-partially-mobile = En parte móvil, se exige todo (TR-03135)
offices-profile-fully-mobile = Del todo móvil, se exige todo (TR-03135)
offices-profile-kiosk = Quiosco, se exige todo (TR-03135)
offices-profile-asylum-registration = Registro de asilo, se exige todo (TR-03135)
offices-rule-checks = En { $post } los pasos se comprueban con: { $profile }.
offices-rule-checks-all = En todos los puestos sin regla propia, los pasos se comprueban con: { $profile }.
offices-rule-kept = «{ $class }» se guarda estos meses: { $months }.
offices-rule-later = Vale para aquello cuyo plazo empieza después. Lo que ya se guarda conserva su fin.
offices-propose-kept = Proponer otro plazo
offices-propose-kept-note = Lo que explica el propio registro va al archivo, y ninguna regla lo cambia.
offices-class-of = Qué
offices-months = Meses
offices-months-between = De { $least } a { $most }
offices-approve-rule-key = Lea primero lo que se propone. Su llave de acceso confirma exactamente esta regla.
