# Swahili. Written by the project, not yet reviewed by a native speaker.
donation-request = { $organisations }: hapa familia zinapata msaada. Vitu vilivyopo: { $things }. Bado siwezi kupeleka ombi lako. Piga simu:
donation-offer = Asante! { $organisations }: hapa wanakusanya vitu kwa familia. Vitu gani: { $things }. Bado siwezi kupokea vitu vyako. Piga simu:
donation-status = Bado siwezi kuona maombi na vitu vilivyotolewa. Piga simu uulize hapa:
