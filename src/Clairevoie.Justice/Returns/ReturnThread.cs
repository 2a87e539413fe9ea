using Clairevoie.Domain;

namespace Clairevoie.Justice.Returns;

/// <summary>What all versions of one return have in common: who gives it, as which office, for which territory and period.</summary>
public static class ReturnThread
{
    /// <summary>The thread of this viewer's return. Where the table lets them write only their own, it is theirs alone.</summary>
    public static string Of(Viewer viewer, Office office, string territory, ReturnPeriod period)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(office);
        return $"{viewer.Agency}/{office.Key}/{territory}/{period}{(IsAlone(viewer) ? $"/{viewer.Mission}" : "")}";
    }

    /// <summary>Whether the table lets this viewer write only what is their own.</summary>
    public static bool IsAlone(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return AccessTable.LinesOf(viewer.Role, Subject.JusticeReturn).Where(line => line.Writes).All(line => line.Whose == Whose.Own);
    }

    /// <summary>The threads that would count the same days a second time: the quarter of a month, or the months of a quarter.</summary>
    public static IReadOnlyList<string> Overlapping(Viewer viewer, Office office, string territory, ReturnPeriod period)
    {
        var others = period.Months == 1 ? [period.Quarter] : MonthsOf(period);
        return [.. others.Select(other => Of(viewer, office, territory, other))];
    }

    /// <summary>The months of a quarter.</summary>
    public static IReadOnlyList<ReturnPeriod> MonthsOf(ReturnPeriod quarter) =>
        [.. Enumerable.Range(0, 3).Select(month => ReturnPeriod.MonthOf(quarter.First.AddMonths(month)))];
}
