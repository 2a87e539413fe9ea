namespace Clairevoie.Domain;

/// <summary>
/// Of whom a record is: a key for words, one reading in C# for one record, one in SQL for a list.
/// The SQL knows only the columns that every protected table carries (id, author, agency, territory) and the room's <c>seen_by</c>.
/// </summary>
/// <param name="Key">Names the sentence that says it: <c>whose.KEY</c>.</param>
/// <param name="Holds">Whether it holds for one record.</param>
/// <param name="Sql">The same for a list; parameters <c>@v_mission</c>, <c>@v_agency</c>, <c>@v_territories</c>.</param>
public sealed record Whose(string Key, Func<Viewer, Record, bool> Holds, string Sql)
{
    /// <summary>Written by this mission.</summary>
    public static Whose Own { get; } = new(
        "own",
        (viewer, record) => !viewer.Mission.IsAnonymous && record.Author == viewer.Mission,
        "(author = @v_mission and @v_mission <> '00000000-0000-0000-0000-000000000000')");

    /// <summary>Of the viewer's agency.</summary>
    public static Whose OurAgency { get; } = new(
        "agency",
        (viewer, record) => !string.IsNullOrEmpty(viewer.Agency.Code) && record.Agency == viewer.Agency,
        "(agency = @v_agency and @v_agency <> '')");

    /// <summary>In a territory of the mission.</summary>
    public static Whose OurTerritory { get; } = new(
        "territory",
        (viewer, record) => record.Territory != Viewer.NoTerritory && viewer.Territories.Contains(record.Territory),
        $"(territory in @v_territories and territory <> '{Viewer.NoTerritory}')");

    /// <summary>Shared with this mission or with its agency.</summary>
    public static Whose Shared { get; } = new(
        "shared",
        (viewer, record) =>
            (!viewer.Mission.IsAnonymous && record.SharedWithMissions.Contains(viewer.Mission))
            || (!string.IsNullOrEmpty(viewer.Agency.Code) && record.SharedWithAgencies.Contains(viewer.Agency)),
        """
        exists (select 1 from seen_by where seen_by.record = id
          and ((seen_by.mission = @v_mission and @v_mission <> '00000000-0000-0000-0000-000000000000')
            or (seen_by.agency = @v_agency and @v_agency <> '')))
        """);

    /// <summary>Shared with this mission or its agency, and in a territory of the mission: an agency is asked, those who answer for the place read it.</summary>
    public static Whose SharedHere { get; } = new(
        "shared-here",
        (viewer, record) => Shared.Holds(viewer, record) && OurTerritory.Holds(viewer, record),
        $"({Shared.Sql} and {OurTerritory.Sql})");

    /// <summary>Everything that the room holds of it.</summary>
    public static Whose Everybody { get; } = new("everybody", (_, _) => true, "1 = 1");
}
