# Arabic. Written by the project, not yet reviewed by a native speaker.
button-more = اطلب المزيد
more-sent = سألت المنسّقين. سأكتب لك عندما يجيبون.
more-notice = العائلة صاحبة الطلب رقم { $number } لديها { $count } طلبات مفتوحة وتريد أن تطلب المزيد. هل تسمح بذلك؟
button-lift = نعم، يمكنهم طلب المزيد
lift-done = حسنًا. سأخبر العائلة.
lifted-notice = يمكنك الآن أن تطلب أشياء أخرى.
