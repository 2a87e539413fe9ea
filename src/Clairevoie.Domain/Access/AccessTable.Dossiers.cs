using static Clairevoie.Domain.Role;
using static Clairevoie.Domain.Sight;
using static Clairevoie.Domain.Subject;
using static Clairevoie.Domain.Whose;

namespace Clairevoie.Domain;

/// <summary>
/// Who reads the dossier of a care place: those who answer for it, and the members of the committee to which it was handed. No line for
/// police, were they members too: it is an evaluation, and never shows where to go.
/// </summary>
public static partial class AccessTable
{
    /// <summary>Members of a residents' committee around a care place who are no police.</summary>
    private static IReadOnlyList<Role> BesideACarePlace => [CareTeam, UasaSocial, Housing, ChildProtection, Landlord, Employer, Neighbour];

    private static IReadOnlyList<Right> AroundCarePlaces =>
    [
        new(HealthAgency, HsaDossier, Everybody,    Full, Writes: true),
        new(Prosecutor,   HsaDossier, Everybody,    Full, Writes: true),
        new(Town,         HsaDossier, OurTerritory, Full, Writes: true),
        new(Coordinator,  HsaDossier, Everybody,    Full),
        .. BesideACarePlace.Select(role => new Right(role, HsaDossier, Shared, Full)),
    ];
}
