using Clairevoie.Domain;
using Clairevoie.Hall.Layout;

namespace Clairevoie.Intelligence;

/// <summary>The ways between the pages of the room, in order; each is shown to whom the table grants it.</summary>
public static class RoomWays
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Signpost> All { get; } =
    [
        Way("", "way.inbox", Subject.DealingReport),
        Way("/elements", "way.items", Subject.IntelligenceItem),
        Way("/paquets", "way.packages", Subject.ItemPackage),
        Way("/notes", "way.notes", Subject.PartnerNote),
        Way("/reponses", "way.answers", Subject.DealingReport),
        Way("/organisation", "way.bodies", Subject.Organisation),
    ];

    private static Signpost Way(string rest, string key, Subject subject) => new($"/renseignement{rest}", typeof(IntelligenceWords), key, subject, Sight.Full);
}
