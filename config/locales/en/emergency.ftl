# English. Written by the project, not yet reviewed by a native speaker.
emergency = <b>Are you in danger? Is it very serious? Call { $phone } now.</b>
    Ambulance, police, fire. It is free. Press the number below.
emergency-doctor = If you are ill and the doctor's office is closed: call { $phone } ({ $name })
emergency-violence = Violence at home: call { $phone } ({ $name })
emergency-suicide = Thoughts of taking your own life: call { $phone } ({ $name })
