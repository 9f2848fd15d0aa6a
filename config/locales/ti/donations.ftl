# Tigrinya. Written by the project, not yet reviewed by a native speaker.

donation-request = { $organisations } ንስድራቤታት ይሕግዙ፦ { $things }። ሕቶኻ ገና ክልእኾ ኣይክእልን። ደውል፦
donation-offer = የቐንየለይ! { $organisations } ንስድራቤታት ይእክቡ፦ { $things }። ወፈያኻ ገና ክቕበሎ ኣይክእልን። ደውል፦
donation-status = ሕቶታትን ወፈያታትን ገና ክርኢ ኣይክእልን። ደዊልካ ሕተት፦
