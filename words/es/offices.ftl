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
