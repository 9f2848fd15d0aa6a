# Arabic. Written by the project, not yet reviewed by a native speaker.
button-more = طلب المزيد
more-sent = سألت المنسّقين. سأكتب لكم عندما يجيبون.
more-notice = الطلب رقم { $number }: العائلة تريد أن تطلب المزيد. عدد طلباتها المفتوحة: { $count }. هل تسمحون بذلك؟
button-lift = نعم، يمكنهم طلب المزيد
lift-done = حسنًا. سأخبر العائلة.
lifted-notice = يمكنكم الآن طلب أشياء أخرى.
