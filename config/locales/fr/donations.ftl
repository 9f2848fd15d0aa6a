# French. Written by the project, not yet reviewed by a native speaker.
donation-request = { $organisations } : ici on aide les familles. On y trouve : { $things }. Je ne peux pas encore transmettre votre demande. Appelez :
donation-offer = Merci ! { $organisations } : ici on prend des choses pour les familles. Quelles choses : { $things }. Je ne peux pas encore noter votre offre. Appelez :
donation-status = Je ne peux pas encore voir les demandes et les offres. Appelez et demandez ici :
