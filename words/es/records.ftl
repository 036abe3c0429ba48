# Los pasos: la lista y una página cada uno, en español.

## La lista

records-number = Número
records-phase = Estado
records-phase-open = abierto
records-phase-referred = en la segunda línea
records-phase-ended = terminado
records-phase-merged = unido a otro
records-unresolved = no pudo terminar
records-only-unresolved = Solo los que no pudieron terminar
records-outcome = Comprobaciones
records-outcome-none = ninguna todavía
records-outcome-all-clear = nada encontrado
records-outcome-failed = hay que mirar
records-outcome-undetermined = sin determinar
records-outcome-incomplete = no se comprobó todo
records-direction = Sentido
records-opened = Inicio
records-changed = Último cambio
records-any = todos
records-all = Todos
records-views = Vistas
records-keep = Guardar esta vista
records-drop = Quitar esta vista
records-find = Buscar un número
records-none = Todavía no hay pasos.
    .hint = Un paso comienza en el mostrador, cuando se pone un documento en el lector.
records-none-so = Ningún paso es así.
    .hint = Quite un filtro, o mire todos.

## Un paso

records-one = Paso
records-back = Todos los pasos
records-stands = Cómo está
records-where = Lugar
records-officer-none = nadie
records-officer-you = usted
records-officer-other = otro agente
records-evidence = Pruebas
records-evidence-gone = Ya no está: no se encontró nada y su clave fue destruida.
records-evidence-kept = Se guarda mientras este paso la necesite.
records-evidence-none = Ninguna todavía.
records-wants = Pendiente
records-wants-assessment = Se encontró algo: un agente dice qué opina de ello.
records-merged-into = Unido a
records-merged-show = Mostrar el otro paso
records-life = Su historia
records-life-note = Las comprobaciones llevan su hora. Lo que dijeron e hicieron los agentes está en su orden.
records-life-opened = Inicio: { $direction }, { $place }
records-life-evidence = Llegaron pruebas: { $pieces }
records-piece-chip-file = { $count ->
    [one] { $count } archivo del chip
   *[other] { $count } archivos del chip
}
records-piece-picture = { $count ->
    [one] { $count } imagen
   *[other] { $count } imágenes
}
records-piece-mrz-text = { $count ->
    [one] { $count } zona como texto
   *[other] { $count } zonas como texto
}
records-piece-seal = { $count ->
    [one] { $count } sello
   *[other] { $count } sellos
}
records-life-run = Comprobado: { $outcome }. Comprobaciones exigidas terminadas: { $ended }
records-life-missing = { $count ->
    [one] { $count } comprobación exigida no ha terminado.
   *[other] { $count } comprobaciones exigidas no han terminado.
}
records-life-changed = Distinto de antes: { $inputs }
records-input-evidence = pruebas
records-input-trust = listas de confianza
records-input-policy = reglas
records-input-engine = programa
records-input-at = hora
records-life-trust = Según las listas de confianza
records-life-observed = Un agente vio: { $what }
records-life-assessed = Un agente valoró: { $level }
records-level-suspicion = primera impresión
records-level-finding = constatación
records-level-opinion = dictamen
records-life-acted = Hecho: { $act }
records-life-confirmed = Hecho y confirmado con una llave: { $act }
records-life-referred = Enviado a la segunda línea
records-life-unresolved = Debía terminar y no pudo
records-life-ended = Terminado
records-life-merged = Unido a otro paso
records-act-admit = dejado pasar
records-act-admit-by-derogation = dejado pasar, por excepción
records-act-refuse = denegado
records-act-keep-from-leaving = impedido de salir
records-act-seize = documento retenido
records-act-return-to-carrier = devuelto al transportista
records-act-hand-over = entregado a otra autoridad
records-act-protect = a protección
records-act-withdrew = se retiró
records-seen-substrate = papel o tarjeta
records-seen-relief = relieve
records-seen-tilt = lo que cambia al inclinar
records-seen-transmitted-light = a contraluz
records-seen-ultraviolet = bajo ultravioleta
records-seen-fine-print = impresión fina
records-seen-portrait = retrato
records-seen-alteration = un cambio en la página
records-seen-binding = encuadernación
records-seen-laminate = laminado
records-seen-stamp = sello de entrada
records-seen-likeness = parecido de los rostros
records-seen-reference = comparación con un espécimen
records-seen-interview = lo que se dijo
