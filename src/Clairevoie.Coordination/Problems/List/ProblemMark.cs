using System.Globalization;

namespace Clairevoie.Coordination.Problems;

/// <summary>A place in the list of problems, from which it is read on or back: it stays right when problems are opened meanwhile.</summary>
public sealed record ProblemMark(DateOnly Day, string Id, bool IsBack)
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The mark as an address writes it; nothing when it is none.</summary>
    public static ProblemMark? Read(string? written, bool back) =>
        written?.Split('_') is [var day, var id] && DateOnly.TryParseExact(day, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) && Guid.TryParse(id, out var which)
            ? new(read, which.ToString("D"), back)
            : null;

    /// <summary>The mark of a problem, as an address writes it.</summary>
    public static string Of(ProblemRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return string.Create(CultureInfo.InvariantCulture, $"{row.OpenedOn.ToString(DayFormat, CultureInfo.InvariantCulture)}_{row.Id}");
    }
}
