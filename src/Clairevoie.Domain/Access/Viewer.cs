namespace Clairevoie.Domain;

/// <summary>Whoever looks, in one mission: what the table needs to know of them, and nothing else.</summary>
/// <param name="Mission">The mission in which they look.</param>
/// <param name="Agency">The agency that gave it.</param>
/// <param name="Role">What they are at the table.</param>
/// <param name="Territories">The codes of the territories of the mission, with everything inside them.</param>
public sealed record Viewer(MissionId Mission, AgencyId Agency, Role Role, IReadOnlySet<string> Territories)
{
    /// <summary>A code that is no territory: what is bound where a mission has none, since a list in SQL is never empty.</summary>
    public const string NoTerritory = "-";

    /// <summary>Anybody, without an account.</summary>
    public static Viewer Public { get; } = new(MissionId.Anonymous, AgencyId.None, Role.Public, new HashSet<string>());
}
