# English. Written by the project, not yet reviewed by a native speaker.
offer-unseen = A coordinator will look at it first. Then I will ask the families.
offer-first-notice = <b>A new offer from a new person.</b> Families see it only when you say yes.
offer-report-notice = <b>A family has reported this offer:</b>
button-offer-pass = Show it to families
button-offer-refuse = Do not show it
offer-refused = A coordinator said no to your offer. Families do not see it.
