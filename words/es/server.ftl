# El servidor, en español: lo que dicen sus páginas y su arranque.

page-title = Spartel
server-runs = Aquí funciona un servidor de Spartel, versión { $release }.
server-for = Verifica documentos de viaje para los agentes de este puesto.
server-unreal = Esto es una demostración. Nadie ni nada en ella es real.
page-api = Lo que el servidor ofrece a los programas
page-description = La descripción para programas (OpenAPI 3.1)
page-method = Método
page-path = Ruta
page-what = Para qué sirve
page-who = Para quién
page-anybody = cualquiera
page-session = un agente identificado
page-device = un aparato con su ficha
server-listens = El servidor escucha en { $address }.
server-plain = Sin certificado, el servidor solo escucha en esta máquina, detrás de un intermediario que tenga uno.
server-measures = Las mediciones solo se leen en esta máquina: indique su propia dirección, 127.0.0.1, con un puerto.
    .hint = Cree un certificado con spartel certificate, y nómbrelo con --certificate y --certificate-key.
server-demonstration = El registro de { $place } es una demostración, u otro distinto de este: no se sirve así.
    .hint = Elija para una demostración una carpeta propia, nunca un registro de personas reales.
server-protection = No se nombró ninguna clave de protección: no se puede recoger lo dicho en privado, y nadie puede ser rechazado.
    .hint = Nombre la clave pública con --protection.
