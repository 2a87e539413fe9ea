using static Clairevoie.Domain.Role;
using static Clairevoie.Domain.Sight;
using static Clairevoie.Domain.Subject;
using static Clairevoie.Domain.Whose;

namespace Clairevoie.Domain;

/// <summary>Where care has room: exact among those who care, a word of three for partners, nothing for police and justice.</summary>
public static partial class AccessTable
{
    private static IReadOnlyList<Role> Cares => [CareTeam, UasaSocial, Housing];

    private static IReadOnlyList<Role> SendsToCare => [Coordinator, Town, HealthAgency, ChildProtection, Mildeca];

    private static IReadOnlyList<Right> WhereThereIsRoom =>
    [
        .. Cares.Select(role => new Right(role, CarePlaces, OurAgency, Full, Writes: true)),
        .. Cares.Select(role => new Right(role, CarePlaces, Everybody, Count)),
        .. SendsToCare.Select(role => new Right(role, CareLevel, Everybody, Full)),
    ];
}
