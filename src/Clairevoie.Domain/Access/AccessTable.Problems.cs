using static Clairevoie.Domain.Role;
using static Clairevoie.Domain.Sight;
using static Clairevoie.Domain.Subject;
using static Clairevoie.Domain.Whose;

namespace Clairevoie.Domain;

/// <summary>Who sees problems, their order, and what outreach tells of harm.</summary>
public static partial class AccessTable
{
    /// <summary>Those who may be asked into a problem as partners: they read it and write in it.</summary>
    private static IReadOnlyList<Role> AsPartners =>
    [
        Coordinator, Prefect, Prosecutor, Town, UasaSocial, UasaPolice, HealthAgency, CareTeam, Housing, ChildProtection, Landlord, Employer,
    ];

    /// <summary>
    /// Problems are openly shared among partners. Who carries the plan reads those of their territories; a pilot their own, and those in their
    /// territory that their agency is asked into, never the sheets of another group. One that a committee carries is a paper of that committee, and no line of these leads to it.
    /// </summary>
    private static IReadOnlyList<Right> ProblemsOfPartners =>
    [
        new(Coordinator,     Problem,            OurTerritory, Full,    Writes: true),
        new(Coordinator,     Problem,            OurAgency,    Full,    Writes: true),
        new(Town,            Problem,            OurTerritory, Full,    Writes: true),
        new(Town,            Problem,            OurAgency,    Full,    Writes: true),
        new(Prefect,         Problem,            OurTerritory, Full),
        new(Prefect,         Problem,            OurAgency,    Full,    Writes: true),
        new(Prosecutor,      Problem,            OurTerritory, Full),
        new(Analyst,         Problem,            OurTerritory, Full),
        new(AntennaHead,     Problem,            OurTerritory, Full),
        new(Auditor,         Problem,            OurTerritory, Full),
        new(GpoPilot,        Problem,            Own,          Full,    Writes: true),
        new(GpoPilot,        Problem,            SharedHere,   Full,    Writes: true),
        new(UasaSocial,      Problem,            OurAgency,    Full,    Writes: true),
        new(UasaPolice,      Problem,            OurAgency,    Full,    Writes: true),
        new(ChildProtection, Problem,            OurAgency,    Full,    Writes: true),
        new(Landlord,        Problem,            OurAgency,    Full,    Writes: true),
        new(Employer,        Problem,            OurAgency,    Full,    Writes: true),
        .. AsPartners.Select(role => new Right(role, Problem, Shared, Full, Writes: true)),
        new(Coordinator,     ProblemOrder,       Everybody,    Full,    Writes: true),
        new(Town,            ProblemOrder,       Everybody,    Full),
        new(Prefect,         ProblemOrder,       Everybody,    Full),
        new(Prosecutor,      ProblemOrder,       Everybody,    Full),
        new(CareTeam,        OutreachHarm,       OurAgency,    Full,    Writes: true),
        new(UasaSocial,      OutreachHarm,       OurAgency,    Full,    Writes: true),
        new(HealthAgency,    OutreachHarm,       Everybody,    Count),
        new(Coordinator,     OutreachHarm,       Everybody,    Count),
    ];
}
