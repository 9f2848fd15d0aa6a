# Arabic. Written by the project, not yet reviewed by a native speaker.
offer-unseen = يرى المنسّق عرضكم أولًا. ثم أسأل العائلات.
offer-first-notice = <b>عرض جديد من شخص جديد.</b> لا تراه العائلات إلا بعد موافقتكم.
offer-report-notice = <b>عائلة أبلغت عن هذا العرض:</b>
button-offer-pass = إظهاره للعائلات
button-offer-refuse = عدم إظهاره
offer-refused = لم يوافق المنسّق على عرضكم. لا تراه العائلات.
