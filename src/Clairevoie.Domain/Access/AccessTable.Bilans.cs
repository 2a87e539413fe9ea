using static Clairevoie.Domain.Role;
using static Clairevoie.Domain.Sight;
using static Clairevoie.Domain.Subject;
using static Clairevoie.Domain.Whose;

namespace Clairevoie.Domain;

/// <summary>The bilan while it is composed: its pilots read all of it, the coordinator writes it, each agency writes and signs its own part.</summary>
public static partial class AccessTable
{
    private static IReadOnlyList<Role> PilotsTheBilan => [Coordinator, Prefect, GpoPilot, Prosecutor, Town, HealthAgency, Mildeca];

    private static IReadOnlyList<Right> OfTheBilan =>
    [
        new(Coordinator, BilanPart, Everybody, Full, Writes: true),
        .. PilotsTheBilan.Where(role => role != Coordinator).Select(role => new Right(role, BilanPart, OurAgency, Full, Writes: true)),
        .. PilotsTheBilan.Where(role => role != Coordinator).Select(role => new Right(role, BilanPart, Everybody, Full)),
        .. PilotsTheBilan.Select(role => new Right(role, BilanSignature, OurAgency, Full, Writes: true)),
    ];
}
