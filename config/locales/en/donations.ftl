# English. Written by the project, not yet reviewed by a native speaker.
donation-request = Families can get { $things } from { $organisations }. I cannot pass on your wish yet. Call:
donation-offer = Thank you! You can give { $things } for families to { $organisations }. I cannot take offers yet. Call:
donation-status = I cannot see requests and offers yet. Call and ask here:
