using System.Collections.Frozen;

namespace Clairevoie.Domain;

/// <summary>The readings of the table: for one record, for a list, for a door, for people.</summary>
public static partial class AccessTable
{
    private static readonly FrozenDictionary<(Role, Subject), Right[]> ByRoleAndSubject =
        Rights.GroupBy(right => (right.Role, right.Subject)).ToFrozenDictionary(lines => lines.Key, lines => lines.ToArray());

    /// <summary>The lines that speak of this role and subject; none means no sight.</summary>
    public static IReadOnlyList<Right> LinesOf(Role role, Subject subject) =>
        ByRoleAndSubject.GetValueOrDefault((role, subject)) ?? [];

    /// <summary>What this viewer sees of this one record: the best of the lines that hold for it.</summary>
    public static Sight SightOf(Viewer viewer, Subject subject, Record record) =>
        LinesOf(viewer.Role, subject)
            .Where(line => line.Whose.Holds(viewer, record))
            .Select(line => line.Sight)
            .DefaultIfEmpty(Sight.None)
            .Max();

    /// <summary>The most that this role can see of any record of the subject: what decides whether a door opens.</summary>
    public static Sight BestSight(Role role, Subject subject) =>
        LinesOf(role, subject).Select(line => line.Sight).DefaultIfEmpty(Sight.None).Max();

    /// <summary>Whether all of what this role is shown at this sight or better is shown to it whole: nothing of it is only blurred.</summary>
    public static bool SeesAllWhole(Role role, Subject subject, Sight atLeast) =>
        LinesOf(role, subject).Where(line => line.Sight >= atLeast).All(line => line.Sight == Sight.Full);

    /// <summary>Whether this role may write records of the subject.</summary>
    public static bool MayWrite(Role role, Subject subject) => LinesOf(role, subject).Any(line => line.Writes);

    /// <summary>Whether this viewer may write this one record.</summary>
    public static bool MayWrite(Viewer viewer, Subject subject, Record record) =>
        LinesOf(viewer.Role, subject).Any(line => line.Writes && line.Whose.Holds(viewer, record));

    /// <summary>
    /// The condition that keeps the records of which this viewer sees at least so much: fixed SQL, no value in it.
    /// Bind <see cref="ParametersOf"/> beside it.
    /// </summary>
    public static string WhereSeen(Viewer viewer, Subject subject, Sight atLeast) =>
        Any(LinesOf(viewer.Role, subject).Where(line => line.Sight >= atLeast && line.Sight > Sight.None));

    /// <summary>The condition that keeps the records which this viewer may write.</summary>
    public static string WhereWritten(Viewer viewer, Subject subject) =>
        Any(LinesOf(viewer.Role, subject).Where(line => line.Writes));

    /// <summary>What <see cref="WhereSeen"/> and <see cref="WhereWritten"/> ask to be bound.</summary>
    public static IReadOnlyDictionary<string, object> ParametersOf(Viewer viewer) => new Dictionary<string, object>
    {
        ["v_mission"] = viewer.Mission.ToString(),
        ["v_agency"] = viewer.Agency.ToString(),
        ["v_territories"] = viewer.Territories.Count == 0 ? [Viewer.NoTerritory] : viewer.Territories.ToArray(),
    };

    private static string Any(IEnumerable<Right> lines)
    {
        var conditions = lines.Select(line => line.Whose.Sql).Distinct().ToList();
        return conditions.Count == 0 ? "1 = 0" : $"({string.Join(" or ", conditions)})";
    }
}
