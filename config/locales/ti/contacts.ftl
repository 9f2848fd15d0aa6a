# Tigrinya. Written by the project, not yet reviewed by a native speaker.

who-about = ብዛዕባ እንታይ እዩ?
contacts-for = <b>{ $topic }</b>
    ደውሉ፦
contact-line = • { $name }፣ { $role }፦ { $phones }
contact-line-no-phone = • { $name }፣ { $role }፦ ቁጽሪ የብለይን
jobcenter-phone = ቴለፎን ቤት ጽሕፈት ስራሕ (Jobcenter)፦ { $phone }
press-contact = ጋዜጠኛ ዲኹም? ደውሉ፦
topic-team_leader = ሓላፍነት ጋንታ ምውህሃድ
topic-casework = ጉዳየይ
topic-temporary_housing = ግዝያዊ ቤት
topic-permanent_housing = ቀዋሚ ቤት
topic-school_daycare = ቤት ትምህርትን መዋእለ ህጻናትን
topic-family_volunteers = ስድራቤትን ወለንተኛታትን
topic-financial_guarantee = ናይ ገንዘብ ዋሕስ (ምጥርናፍ ስድራቤት)
# In messages that were sent before it had its right name.
topic-safety = { topic-financial_guarantee }
topic-integration = ምውህሃድ ምስ ሕብረተሰብ
topic-jobcafe = ጆብካፈ (Jobcafé)
topic-din_vej_til_job = ኮርስ Din vej til job
topic-jobcenter = ቤት ጽሕፈት ስራሕ (Jobcenter)
topic-press = ማዕከናት ዜና
role-team_leader = ሓላፍነት ጋንታ
role-professional_coordinator = ምትሕብባር ሰራሕተኛታት ጉዳይ
role-volunteer_coordinator = ምትሕብባር ወለንተኛታት፣ ስድራቤታትን ኣባይትን
role-caseworker = ሰራሕተኛ ጉዳይ (sagsbehandler)
role-permanent_housing_officer = ቀዋሚ ኣባይቲ
role-integration_officer = ሰራሕተኛ ምውህሃድ
role-guarantee_officer = ናይ ገንዘብ ዋሕስ (ምጥርናፍ ስድራቤት)
role-safety_officer = { role-guarantee_officer }
role-housing_officer = ኣባይቲ
role-bilingual_consultant = ቤት ትምህርትን መዋእለ ህጻናትን፣ ክልተ ቋንቋ ንዝዛረቡ ቆልዑ
role-course_teacher = ኮርሳት
role-press_officer = ማዕከናት ዜና
role-jobcenter = ቤት ጽሕፈት ስራሕ (Jobcenter)
