# English. Written by the project, not yet reviewed by a native speaker.
temporary-housing = <b>Temporary home</b>
    First you live in a home with furniture. You share the kitchen and the bathroom with others. When you move in, you are told the rules of the house.
temporary-how-long = You live there until the municipality can offer you a permanent home. Are you waiting for your family? Then you move when the family is together.
temporary-sites = The municipality has about { $homes } temporary homes:
housing-site = • { $name }: { $homes }
permanent-housing = <b>Permanent home</b>
    The municipality offers you a permanent home as soon as possible. How long you wait depends on the size of your family and on your money.
permanent-own = You are also allowed to find a home yourself, if you want to. Make sure that you can pay for it. The integration team helps you work out the money.
