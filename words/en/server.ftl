# The server, in English: what its pages and its start say.

page-title = Spartel
server-runs = A server of Spartel runs here, release { $release }.
server-for = It verifies travel documents for the officers of this post.
server-unreal = This is a demonstration. Nobody and nothing in it is real.
page-api = What the server offers to programs
page-description = The description for programs (OpenAPI 3.1)
page-method = Method
page-path = Path
page-what = What it is for
page-who = For whom
page-anybody = anybody
page-session = an officer who signed in
page-device = a device with its token
server-listens = The server listens on { $address }.
server-plain = Without a certificate the server listens on this machine alone, behind a proxy that has one.
server-measures = Measurements are read on this machine alone: give its own address, 127.0.0.1, with a port.
    .hint = Make a certificate with spartel certificate, and name it with --certificate and --certificate-key.
server-demonstration = The record of { $place } is a demonstration, or another one than this: it is not served so.
    .hint = Choose a folder of its own for a demonstration, and never one with a record of real people.
server-protection = No key of protection was named: what is said in private cannot be taken, and nobody can be sent away.
    .hint = Name the public key with --protection.
