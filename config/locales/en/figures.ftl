# English. Written by the project, not yet reviewed by a native speaker.
figures-origins = Most refugees here come from { $main }. Others come from { $others }.
figures-years = <b>Refugees in { $municipality }</b>
figures-arrived = • { $year }: { $arrived } came
figures-quota = • { $year }: the quota was { $quota }
figures-both = • { $year }: { $arrived } came, the quota was { $quota }
what-is-refugee = A <b>refugee</b> is a person who asked for asylum, and the answer was yes. A refugee has a residence permit.
    An <b>asylum seeker</b> is a person who is still waiting for the answer.
asylum-centre = Before they came here, most lived in an asylum centre for { $from } to { $to } months.
