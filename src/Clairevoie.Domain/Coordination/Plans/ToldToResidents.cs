namespace Clairevoie.Domain;

/// <summary>Whether residents read a line of the plan on the page of their quarter: as it was decided, and before any decision, unless police carries it.</summary>
public static class ToldToResidents
{
    private static readonly Role[] OfPolice = [Role.GpoPilot, Role.Investigator, Role.AntennaHead, Role.Analyst, Role.UasaPolice];

    private static readonly string[] Named = ["PP", "PN", "PM", "GN", "DGPN", "DGGN", "DNPJ", "DCPJ", "DRPJ", "OFAST", "CROSS", "DGDDI", "DOUANE"];

    /// <summary>The agencies that are police: known by their name, or all of whose posts are of police.</summary>
    public static IReadOnlyList<string> PoliceAmong(IEnumerable<Post> posts)
    {
        ArgumentNullException.ThrowIfNull(posts);
        return [.. posts.GroupBy(post => post.Agency.ToString()).Where(agency => agency.All(post => OfPolice.Contains(post.Role))).Select(agency => agency.Key).Union(Named)];
    }

    /// <summary>Whether a line is of those that residents may read: a measure or a campaign, of a quarter, an arrondissement or a commune.</summary>
    public static bool MayRead(PlanLineKind kind, string territory)
    {
        ArgumentNullException.ThrowIfNull(territory);
        return kind != PlanLineKind.Action && (territory.StartsWith("ZON-", StringComparison.Ordinal) || territory.StartsWith("ARM-", StringComparison.Ordinal) || territory.StartsWith("COM-", StringComparison.Ordinal));
    }

    /// <summary>Whether residents read it.</summary>
    /// <param name="decided">What was decided last; nothing before the first decision.</param>
    /// <param name="pilot">Who carries it.</param>
    /// <param name="police">The agencies that are police.</param>
    public static bool Read(bool? decided, string pilot, IReadOnlyCollection<string> police) => decided ?? !police.Contains(pilot);
}
