using static Clairevoie.Domain.Role;
using static Clairevoie.Domain.Sight;
using static Clairevoie.Domain.Subject;
using static Clairevoie.Domain.Whose;

namespace Clairevoie.Domain;

/// <summary>Notices to partners and monthly counts. What is told to whom, and with which parts, stands in the table of notices.</summary>
public static partial class AccessTable
{
    private static IReadOnlyList<Role> TellsPartners => [Coordinator, Prefect, Prosecutor, Town, GpoPilot];

    private static IReadOnlyList<Role> IsTold =>
        [Coordinator, GpoPilot, Town, UasaSocial, UasaPolice, HealthAgency, CareTeam, Housing, ChildProtection, Mildeca, Landlord, Employer, Neighbour];

    private static IReadOnlyList<Right> WhoIsTold =>
    [
        .. TellsPartners.Select(role => new Right(role, Notice, OurAgency, Full, Writes: true)),
        new(Coordinator,     Notice,             Everybody,    Full),
        new(Auditor,         Notice,             Everybody,    Full),
        .. IsTold.Select(role => new Right(role, NoticeReceived, OurAgency, Full, Writes: true)),
        new(Coordinator,     MonthlyCount,       Everybody,    Full,    Writes: true),
        new(Prefect,         MonthlyCount,       Everybody,    Full),
        new(Auditor,         MonthlyCount,       Everybody,    Full),
        new(Town,            MonthlyCount,       OurAgency,    Full),
        new(Housing,         MonthlyCount,       OurAgency,    Full),
        new(HealthAgency,    MonthlyCount,       OurAgency,    Full),
        new(Landlord,        MonthlyCount,       OurAgency,    Full),
        new(Employer,        MonthlyCount,       OurAgency,    Full),
    ];
}
