# El laboratorio, en español: la segunda línea examina un documento con tiempo y una lámpara.
# Reglas: decir lo que se ha controlado y nada más; juzgar las partes del documento, nunca a la persona; 25 palabras como máximo.

laboratory-title = Enviados a la segunda línea
laboratory-phase = Qué contactos
laboratory-phase-referred = Enviados
laboratory-phase-open = En el puesto de control
laboratory-phase-ended = Terminados
laboratory-phase-merged = Reunido con otro
laboratory-none-referred = Nadie espera aquí
    .hint = Quien un puesto de control envíe aparecerá aquí por sí solo.
laboratory-none-open = No hay ningún contacto abierto en sus puestos
    .hint = Los contactos empiezan en el puesto de control. Los que usted devuelve están aquí hasta que terminan.
laboratory-none-ended = No se conserva nada de contactos terminados
    .hint = Un contacto en el que no se encontró nada no deja nada. Los demás están aquí mientras se conservan.
laboratory-column-number = Número
laboratory-column-document = Documento
laboratory-column-direction = Sentido y puesto
laboratory-column-outcome = Controles
laboratory-column-since = Desde hace
laboratory-outcome-all-clear = nada encontrado
laboratory-outcome-failed = un control falló
laboratory-outcome-undetermined = indeterminado
laboratory-outcome-incomplete = no todo se controló
laboratory-outcome-none = aún sin controlar
laboratory-ago-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
laboratory-ago-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
laboratory-ago-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
laboratory-back = Todos
laboratory-sent-on = Espera desde hace
laboratory-pages = Lo que se controló y se dijo
laboratory-page-reasons = Motivos
laboratory-no-run = Todavía no se ha hecho ningún control. Empieza cuando hay un documento.
laboratory-no-reasons = Los controles no señalan nada que mirar. Quizá el agente que envió al viajero vio algo.
laboratory-proven = Lo que los controles mostraron

## La mesa de luz

laboratory-table = Mesa de luz
laboratory-table-of = Página con esta luz: { $light }. Las flechas la mueven, más y menos la amplían.
laboratory-no-table = No se pudo cargar la mesa de luz. Vuelva a cargar la página; no se pierde nada.
laboratory-no-pictures = Aquí no hay ninguna imagen de un documento
    .hint = Un escáner de páginas o una cámara del puesto añade imágenes a este contacto. Aparecen aquí por sí solas.
light-reference = Referencia
laboratory-reference = Poner debajo una referencia
laboratory-mode = Cómo se superponen dos capas
laboratory-mode-one = Una
laboratory-mode-blend = Mezcla
laboratory-mode-swipe = Cortina
laboratory-mode-flicker = Alternancia
laboratory-mode-difference = Diferencia
laboratory-above = La capa de arriba
laboratory-how-blend = Opacidad
laboratory-how-swipe = Cortina en
laboratory-how-flicker = Ritmo
laboratory-percent = { $share } %
laboratory-pace = { $pace } por segundo
laboratory-turn = La otra
laboratory-zoom-in = Ampliar
laboratory-zoom-out = Reducir
laboratory-zoom-home = Página entera
laboratory-tool-ruler = Regla
laboratory-tool-boxes = Marcos
laboratory-tool-beside = Junto a otro
laboratory-keys = 1 2 3 luz · B mezcla · C cortina · L alternancia · X diferencia · M regla
laboratory-ruler-end = Extremo { $number } de la regla. Las flechas lo mueven. Longitud: { $length }
laboratory-millimetres = { $length } mm
laboratory-pixels = { $length } píxeles
laboratory-not-measured = No se conoce la escala de esta página: no se midió ninguna zona en ella.
laboratory-profile = Claridad a lo largo de la regla
laboratory-beside = Al lado:
laboratory-beside-number = Número de un contacto
laboratory-beside-lay = Poner al lado
